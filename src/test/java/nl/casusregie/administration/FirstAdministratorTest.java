package nl.casusregie.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.NewAccount;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Region;
import nl.casusregie.access.Role;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private final AccountAdministration administration = mock(AccountAdministration.class);
    private final FirstAdministrator first = new FirstAdministrator(administration);

    @BeforeEach
    void nobodyIsIn() {
        when(administration.nobodyIsInYet()).thenReturn(true);
        when(administration.nobodyIsInYetAndComesInMeanwhile()).thenReturn(true);
        when(administration.addRegion(any(), any())).thenReturn(Outcome.done(new Region("NV", "Noordervaart")));
        when(administration.addOrganisation(any(), any(), any())).thenReturn(Outcome.done(OrganisationId.random()));
        when(administration.addAccount(any(), any(), any())).thenReturn(Outcome.done(new UserId(UUID.randomUUID())));
    }

    @Test
    void theCodeOfTheLogLetsTheFirstAdministratorIn(CapturedOutput log) {
        first.on(mock(ApplicationReadyEvent.class));

        assertThat(first.enter(form(codeIn(log)))).isEmpty();

        ArgumentCaptor<NewAccount> person = ArgumentCaptor.forClass(NewAccount.class);
        verify(administration).addAccount(eq("bea"), eq("een lange zin"), person.capture());
        assertThat(person.getValue().grants()).singleElement().satisfies(grant -> assertThat(grant.role())
                .isEqualTo(Role.ADMINISTRATOR));
    }

    @Test
    void anotherCodeDoesNot() {
        assertThat(first.enter(form("geraden"))).containsExactly(Refusal.at("code", "refusal.wrongCode"));
        assertThat(first.enter(form(""))).containsExactly(Refusal.at("code", "refusal.wrongCode"));

        verify(administration, never()).addRegion(any(), any());
    }

    @Test
    void onceSomebodyIsInTheWayInIsGone(CapturedOutput log) {
        first.on(mock(ApplicationReadyEvent.class));
        when(administration.nobodyIsInYet()).thenReturn(false);
        when(administration.nobodyIsInYetAndComesInMeanwhile()).thenReturn(false);

        assertThat(first.isNeeded()).isFalse();
        assertThatThrownBy(() -> first.enter(form(codeIn(log)))).isInstanceOf(CaseNotVisible.class);
    }

    private static String codeIn(CapturedOutput log) {
        Matcher line = Pattern.compile("with this code: (\\S+)").matcher(log.getAll());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private static FirstForm form(String code) {
        return new FirstForm(
                code,
                "NV",
                "Noordervaart",
                "Zorg- en Veiligheidshuis",
                OrganisationKind.CARE_AND_SAFETY_HOUSE,
                "bea",
                "een lange zin",
                "Bea Heer",
                "");
    }
}
