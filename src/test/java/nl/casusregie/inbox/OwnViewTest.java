package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.casusregie.inbox.OwnView.Kept;
import nl.casusregie.inbox.OwnView.Preference;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters are kept for oneself or shared with one's organisation; columns and keys are remembered per person. */
@CasusregieTest
class OwnViewTest {

    @Autowired
    private OwnView own;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @AfterEach
    void nothingKept() {
        beneath.sql("delete from inbox_filter").update();
        beneath.sql("delete from inbox_preference").update();
    }

    private List<String> names(String username) {
        return signedIn.as(username, () -> own.filters()).stream()
                .map(Kept::name)
                .toList();
    }

    @Test
    void whatIsSharedIsForTheOwnOrganisationAndNobodyElse() {
        signedIn.as(LEAD, () -> {
            assertThat(own.keep("Spoed", "lijst=van-mij&spoed=ja", false)).isEmpty();
            assertThat(own.keep("Late inbreng", "termijn=late", true)).isEmpty();
        });

        assertThat(names(LEAD)).containsExactly("Late inbreng", "Spoed");
        assertThat(names(POLICE)).isEmpty();
        boolean sameHouse = signedIn.user(FIXED_FACE)
                .actor()
                .organisation()
                .equals(signedIn.user(LEAD).actor().organisation());
        assertThat(names(FIXED_FACE)).isEqualTo(sameHouse ? List.of("Late inbreng") : List.of());
    }

    @Test
    void onlyWhoKeptItThrowsItAway() {
        signedIn.as(LEAD, () -> own.keep("Van ons", "lijst=van-mij", true));
        UUID id = signedIn.as(LEAD, () -> own.filters()).getFirst().id();

        signedIn.as(POLICE, () -> own.forget(id));
        assertThat(names(LEAD)).hasSize(1);
        signedIn.as(LEAD, () -> own.forget(id));
        assertThat(names(LEAD)).isEmpty();
    }

    @Test
    void aNameIsNeededAndAnyNameComesBackUnchanged() {
        signedIn.as(LEAD, () -> {
            assertThat(own.keep(" ", "", false)).extracting(Refusal::key).containsExactly("refusal.required");
            assertThat(own.keep("x".repeat(61), "", false))
                    .extracting(Refusal::key)
                    .containsExactly("refusal.tooLong");
            HostileStrings.unstorable().forEach(text -> assertThat(own.keep("a" + text, "", false))
                    .extracting(Refusal::key)
                    .containsExactly("refusal.controlCharacters"));
            for (String text : HostileStrings.fitting(60).toList()) {
                assertThat(own.keep(text, "lijst=van-mij", false)).as(text).isEmpty();
                Kept kept = own.filters().getFirst();
                assertThat(kept.name()).isEqualTo(text.strip());
                own.forget(kept.id());
            }
        });
    }

    @Test
    void columnsAndKeysAreRememberedPerPerson() {
        signedIn.as(LEAD, () -> {
            assertThat(own.preference()).isEqualTo(new Preference(List.of(), true));
            own.remember(new Preference(List.of("KIND", "DUE"), true));
            own.remember(new Preference(List.of("KIND", "PHASE"), false));
            assertThat(own.preference()).isEqualTo(new Preference(List.of("KIND", "PHASE"), false));
        });
        signedIn.as(POLICE, () -> assertThat(own.preference().letterKeys()).isTrue());
    }
}
