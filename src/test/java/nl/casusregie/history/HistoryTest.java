package nl.casusregie.history;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SafetyForms;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened to a household: who writes it down, who reads it, and that incidents stand in it. */
@CasusregieTest
class HistoryTest {

    @Autowired
    private History history;

    @Autowired
    private Incidents incidents;

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

    static EventForm event(EventKind kind, PartialDate happened, PartialDate until) {
        return new EventForm(
                kind,
                happened,
                false,
                until,
                "Politie",
                "Vader stond voor de deur en schreeuwde.",
                "proces-verbaal",
                "de buurman",
                Known.YES,
                "",
                "");
    }

    private static EventForm report(int year) {
        return event(EventKind.POLICE_REPORT, PartialDate.ofYear(year), PartialDate.UNKNOWN);
    }

    private UUID added(EventForm form, Label label) {
        return signedIn.as(LEAD, () -> history.add(id, form, Map.of(petra, Part.CONCERNED), label)
                .value());
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void theTeamReadsInOrderWhatHappenedAndWhatHasNoDateComesLast() {
        added(event(EventKind.OTHER_LIFE, PartialDate.UNKNOWN, PartialDate.UNKNOWN), Label.GENERAL);
        added(report(2024), Label.GENERAL);
        added(report(2019), Label.GENERAL);

        assertThat(signedIn.as(POLICE, () -> history.all(id)))
                .extracting(each -> each.happened().year())
                .containsExactly(2019, 2024, null);
    }

    @Test
    void anIncidentThatWasReportedStandsAmongTheEventsAndIsNotCopied() {
        UUID incident = signedIn.as(LEAD, () -> incidents
                .report(id, SafetyForms.incident("Hij schopte de deur in."))
                .value());

        signedIn.as(POLICE, () -> history.sayParts(id, incident, Map.of(petra, Part.VICTIM))
                .value());

        Happening shown = signedIn.as(LEAD, () -> history.all(id)).getFirst();
        assertThat(shown.isIncident()).isTrue();
        assertThat(shown.form().facts()).isEqualTo("Hij schopte de deur in.");
        assertThat(shown.parts()).containsExactly(Map.entry(petra, Part.VICTIM));
    }

    @Test
    void theTeamWritesDownAndStrangersNeitherReadNorWrite() {
        signedIn.as(POLICE, () -> history.add(id, report(2020), Map.of(), Label.GENERAL)
                .value());

        for (String who : List.of(OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS, ZVH_MANAGER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> signedIn.as(who, () -> history.all(id))).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(who, () -> history.add(id, report(2021), Map.of(), Label.GENERAL)))
                    .isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    void whatIsOfHealthIsReadByWhoItIsForAndLeavesNoTraceForOthers() {
        UUID event = added(event(EventKind.TREATMENT, PartialDate.ofYear(2023), PartialDate.UNKNOWN), Label.HEALTH);

        assertThat(signedIn.as(LEAD, () -> history.all(id)))
                .extracting(Happening::id)
                .containsExactly(event);
        assertThat(signedIn.as(POLICE, () -> history.all(id))).isEmpty();
        assertThat(signedIn.as(POLICE, () -> timeline.page(id, 0, 50)))
                .noneMatch(entry -> entry.key().equals("timeline.historyAdded"));
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> history.remove(id, event)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsTold() {
        EventForm first = report(2020);
        UUID event = added(first, Label.GENERAL);

        signedIn.as(LEAD, () -> history.change(id, event, first, report(2021), Map.of())
                .value());

        assertThat(keys(signedIn.as(POLICE, () -> history.change(id, event, first, report(2022), Map.of()))))
                .containsExactly("refusal.eventChangedMeanwhile");
        assertThat(signedIn.as(LEAD, () -> history.all(id))
                        .getFirst()
                        .happened()
                        .year())
                .isEqualTo(2021);
    }

    @Test
    void aRestrainingOrderNeedsItsEndAndLastsFourWeeksAtMost() {
        LocalDate begin = LocalDate.now(clock).minusDays(2);
        PartialDate from = PartialDate.of(begin);

        assertThat(refused(EventKind.RESTRAINING_ORDER, from, PartialDate.UNKNOWN))
                .containsExactly("refusal.restrainingOrderNeedsEnd");
        assertThat(refused(EventKind.RESTRAINING_ORDER, from, PartialDate.of(begin.plusDays(29))))
                .containsExactly("refusal.restrainingOrderTooLong");
        assertThat(refused(EventKind.RESTRAINING_ORDER, from, PartialDate.of(begin.plusDays(28))))
                .isEmpty();
    }

    @Test
    void nobodyHasAPartInViolenceWhereThereWasNone() {
        EventForm birth = event(EventKind.BIRTH, PartialDate.ofYear(2017), PartialDate.UNKNOWN);

        assertThat(keys(signedIn.as(LEAD, () -> history.add(id, birth, Map.of(petra, Part.VICTIM), Label.GENERAL))))
                .containsExactly("refusal.partWithoutViolence");
    }

    @Test
    void onlyPeopleOfTheHouseholdHaveAPart() {
        PersonId stranger =
                Actors.asSystem(() -> households.ids(cases.teamed())).getFirst();

        assertThatThrownBy(() -> signedIn.as(
                        LEAD, () -> history.add(id, report(2020), Map.of(stranger, Part.CONCERNED), Label.GENERAL)))
                .isInstanceOf(CaseNotVisible.class);
    }

    private List<String> refused(EventKind kind, PartialDate from, PartialDate until) {
        return keys(signedIn.as(LEAD, () -> history.add(id, event(kind, from, until), Map.of(), Label.GENERAL)));
    }
}
