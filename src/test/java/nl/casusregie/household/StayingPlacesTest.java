package nl.casusregie.household;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where people stay and how they can be reached safely: who learns of it and who does not. */
@CasusregieTest
class StayingPlacesTest {

    private static final String REFUGE = "Achterom 4, Zuidhaven";

    @Autowired
    private StayingPlaces stays;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;
    private PersonId petra;

    @BeforeEach
    void aCase() {
        id = cases.teamed();
        petra = Actors.asSystem(() -> households.ids(id)).getFirst();
    }

    private StayForm at(String address) {
        return new StayForm(
                petra.value(),
                StayKind.SHELTER,
                address,
                "sinds het huisverbod",
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN);
    }

    @Test
    void theTeamReadsWhereSomebodyStays() {
        signedIn.as(LEAD, () -> stays.add(id, at("Zuidwal 40"), false).value());

        assertThat(signedIn.as(POLICE, () -> stays.all(id)).getFirst().form().address())
                .isEqualTo("Zuidwal 40");
    }

    @Test
    void aShieldedPlaceIsThereForTheLeadAloneAndNobodyElseCountsIt() {
        UUID stay = signedIn.as(LEAD, () -> stays.add(id, at(REFUGE), true).value());

        assertThat(signedIn.as(LEAD, () -> stays.all(id))).hasSize(1);
        assertThat(signedIn.as(POLICE, () -> stays.all(id))).isEmpty();
        assertThat(signedIn.as(COORDINATOR, () -> stays.all(id))).isEmpty();
        assertThatThrownBy(() -> signedIn.as(COORDINATOR, () -> stays.remove(id, stay)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void theTimelineKeepsQuietAboutAShieldedPlaceToo() {
        signedIn.as(LEAD, () -> stays.add(id, at(REFUGE), true).value());

        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 50)))
                .anyMatch(entry -> entry.key().equals("timeline.stayAdded"));
        assertThat(signedIn.as(POLICE, () -> timeline.page(id, 0, 50)))
                .noneMatch(entry -> entry.key().equals("timeline.stayAdded"));
    }

    @Test
    void whoeverMayNotReadAShieldedPlaceDoesNotWriteOneDown() {
        var outcome = signedIn.as(COORDINATOR, () -> stays.add(id, at(REFUGE), true));

        assertThat(outcome.reasons()).extracting(Refusal::key).containsExactly("refusal.mayNotShield");
    }

    @Test
    void aStrangerMayNothing() {
        assertThatThrownBy(() -> signedIn.as(OTHER_REGIONS_COORDINATOR, () -> stays.all(id)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(OTHER_REGIONS_COORDINATOR, () -> contacts.all(id)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> stays.add(id, at("Zuidwal 40"), false)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void howSomebodyCanBeReachedReplacesWhatWasAgreedBefore() {
        signedIn.as(LEAD, () -> contacts.agree(id, petra, SafeContactForm.NOTHING_AGREED, reach("06 1234 5678"))
                .value());
        signedIn.as(LEAD, () -> contacts.agree(id, petra, reach("06 1234 5678"), reach("06 8765 4321"))
                .value());

        assertThat(signedIn.as(POLICE, () -> contacts.all(id).get(petra).form().phone()))
                .isEqualTo("06 8765 4321");
    }

    @Test
    void thereMustBeAWayToReachAndADayOnWhichItWasAgreed() {
        var nothing = signedIn.as(
                LEAD, () -> contacts.agree(id, petra, SafeContactForm.NOTHING_AGREED, SafeContactForm.NOTHING_AGREED));
        var wrong =
                signedIn.as(LEAD, () -> contacts.agree(id, petra, SafeContactForm.NOTHING_AGREED, reach("bel maar")));

        assertThat(nothing.reasons()).extracting(Refusal::field).containsExactlyInAnyOrder("phone", "agreedOn");
        assertThat(wrong.reasons()).extracting(Refusal::key).containsExactly("refusal.phoneWrong");
    }

    @Test
    void whoeverDidNotSeeThatAPlaceWasShieldedMeanwhileDoesNotLayItOpenAgain() {
        StayForm place = at(REFUGE);
        StayRecord shown = signedIn.as(LEAD, () -> {
            stays.add(id, place, false).value();
            return stays.all(id).getFirst();
        });
        signedIn.as(FIXED_FACE, () -> stays.change(id, shown, place, true).value());

        var second = signedIn.as(LEAD, () -> stays.change(id, shown, at("Achterom 6"), false));

        assertThat(second.reasons()).extracting(Refusal::key).containsExactly(StayingPlaces.CHANGED_MEANWHILE);
        assertThat(signedIn.as(LEAD, () -> stays.all(id))).singleElement().matches(StayRecord::shielded);
        assertThat(signedIn.as(POLICE, () -> stays.all(id))).isEmpty();
    }

    @Test
    void whatWasAgreedMeanwhileIsNotReplacedUnseen() {
        SafeContactForm first = reach("06 1234 5678");
        signedIn.as(LEAD, () -> contacts.agree(id, petra, SafeContactForm.NOTHING_AGREED, first)
                .value());

        var second = signedIn.as(
                FIXED_FACE, () -> contacts.agree(id, petra, SafeContactForm.NOTHING_AGREED, reach("06 8765 4321")));

        assertThat(second.reasons()).extracting(Refusal::key).containsExactly(SafeContacts.CHANGED_MEANWHILE);
        assertThat(signedIn.as(LEAD, () -> contacts.all(id).get(petra).form())).isEqualTo(first);
    }

    private SafeContactForm reach(String phone) {
        return new SafeContactForm(
                phone,
                "op schooldagen tussen 9 en 14 uur",
                "",
                Known.NO,
                Known.UNKNOWN,
                Known.NO,
                Known.UNKNOWN,
                LocalDate.now(clock));
    }
}
