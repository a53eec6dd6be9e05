package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.access.StepUpProof;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("AC-Z9 showing once more who one is, at the identity provider")
class OpenIdStepUpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final MockHttpSession session = new MockHttpSession();
    private final OpenIdStepUp stepUp = new OpenIdStepUp();
    private final SignedInUser user = new SignedInUser(
            new Actor(new UserId(UUID.randomUUID()), "Noor", new OrganisationId(UUID.randomUUID()), "", Set.of()),
            "noor",
            "",
            true);

    @BeforeEach
    void aTab() {
        VaadinSession tab = mock();
        when(tab.getSession()).thenReturn(new WrappedHttpSession(session));
        VaadinSession.setCurrent(tab);
    }

    @AfterEach
    void noTab() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void theProviderIsAskedAndNoPassword() {
        assertThat(stepUp.asksPassword()).isFalse();
        assertThat(stepUp.prove("demo")).isEmpty();
        assertThat(stepUp.address()).isEqualTo("/oauth2/authorization/casusregie?again");
        assertThat(stepUp.recent()).isEmpty();
    }

    @Test
    void whenThePersonLoggedInIsTheProofOfThatPerson() {
        OpenIdStepUp.keep(session, user, NOW);

        assertThat(stepUp.recent()).contains(new StepUpProof(user.actor().id(), NOW));
    }

    @Test
    void aLogInOfWhichTheProviderDoesNotSayWhenProvesNothing() {
        OpenIdStepUp.keep(session, user, NOW);
        OpenIdStepUp.keep(session, user, null);

        assertThat(stepUp.recent()).isEmpty();
    }
}
