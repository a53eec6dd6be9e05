package nl.casusregie.conference;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class ConferencesTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Conferences conferences;

    @Autowired
    private ConferenceRecords records;

    @Autowired
    private Engine engine;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    @Test
    void nobodyReadsAnotherOrganisationsContributionBeforeAllAreIn() {
        CaseId id = cases.scheduled();
        cases.contribute(id, LEAD, POLICE);

        assertThat(readable(id, POLICE)).containsExactly("Politie Noordervaart");
        assertThat(readable(id, LEAD)).containsExactly("Wijkteam Noordervaart");
        assertThat(readable(id, COORDINATOR)).isEmpty();

        cases.contribute(id, APPLICANT);

        assertThat(readable(id, POLICE)).hasSize(3);
        assertThat(readable(id, COORDINATOR)).hasSize(3);
    }

    @Test
    void fromTheBeginningOfTheConferenceEverythingThatIsInCanBeRead() {
        CaseId id = cases.scheduled();
        cases.contribute(id, LEAD);
        clock.moveTo(signedIn.as(COORDINATOR, () -> records.all(id)).getFirst().startsAt());

        assertThat(readable(id, POLICE)).containsExactly("Wijkteam Noordervaart");
    }

    @Test
    void whoeverIsNotInTheTeamSeesAndContributesNothing() {
        CaseId id = cases.scheduled();
        ConferenceId conference = cases.conference(id);

        for (String stranger : List.of(SHELTER, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER)) {
            assertThatThrownBy(() -> signedIn.as(stranger, () -> records.all(id)))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(
                            stranger, () -> conferences.contribute(id, conference, CaseForms.aContribution())))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThatThrownBy(() ->
                        signedIn.as(LEAD, () -> conferences.hold(id, conference, MinutesForm.notHeld("Niemand kon."))))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void aConferenceOfAnotherCaseIsNotThere() {
        CaseId id = cases.scheduled();
        ConferenceId others = cases.conference(cases.scheduled());

        assertThatThrownBy(() -> signedIn.as(LEAD, () -> conferences.contribute(id, others, CaseForms.aContribution())))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(LEAD, () -> records.one(id, others)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void aScheduleWithoutSenseIsRefusedAllAtOnce() {
        CaseId id = cases.teamed();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), WorkingDays.ZONE);
        ScheduleForm form = new ScheduleForm(now.plusDays(1), " ", now.plusDays(2), Set.of(), "");

        Outcome<ConferenceId> outcome = signedIn.as(COORDINATOR, () -> conferences.schedule(id, form));

        assertThat(outcome.reasons())
                .extracting(Refusal::field, Refusal::key)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("place", "refusal.required"),
                        org.assertj.core.groups.Tuple.tuple("preparationDeadline", "refusal.deadlineAfterConference"),
                        org.assertj.core.groups.Tuple.tuple("invited", "refusal.inviteTwoOrganisations"),
                        org.assertj.core.groups.Tuple.tuple("question", "refusal.required"));
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
    }

    @Test
    void aSecondContributionOfAnOrganisationIsToldWhoWasFirst() {
        CaseId id = cases.scheduled();
        cases.contribute(id, LEAD);
        ConferenceId conference = cases.conference(id);

        Outcome<ConferenceId> second =
                signedIn.as(FIXED_FACE, () -> conferences.contribute(id, conference, CaseForms.aContribution()));

        assertThat(second.reasons()).extracting(Refusal::key).containsExactly("refusal.alreadyDone");
        assertThat(second.reasons().getFirst().args().getFirst()).isEqualTo("Samira Bakker");
    }

    @Test
    void afterTheConferenceWasRecordedNothingCanBeBroughtIn() {
        CaseId id = cases.scheduled();
        engine.fireTimer(id, "event_conferenceStarts");
        ConferenceId conference = cases.conference(id);
        signedIn.as(
                COORDINATOR,
                () -> conferences.hold(id, conference, cases.minutes(id)).value());

        Outcome<ConferenceId> late =
                signedIn.as(POLICE, () -> conferences.contribute(id, conference, CaseForms.aContribution()));

        assertThat(late.reasons()).extracting(Refusal::key).containsExactly("refusal.conferenceIsOver");
    }

    @Test
    void minutesSayOfEveryInvitedOrganisationWhetherItWasThere() {
        CaseId id = cases.contributed();
        MinutesForm complete = cases.minutes(id);
        MinutesForm incomplete = new MinutesForm(
                true,
                "",
                Map.of(),
                complete.summary(),
                complete.weighing(),
                List.of(),
                List.of(new ActionPoint("Iets", null, null)),
                "");

        Outcome<ConferenceId> outcome =
                signedIn.as(COORDINATOR, () -> conferences.hold(id, cases.conference(id), incomplete));

        assertThat(outcome.reasons())
                .extracting(Refusal::key)
                .containsExactlyInAnyOrder(
                        "refusal.sayWhoWasThere", "refusal.actionPointNeedsOwner", "refusal.actionPointNeedsDate");
        assertThat(engine.waitingTasks(id)).containsExactly("task_holdConference");
    }

    @Test
    void theWorkIsDueWhenTheConferenceSaysSo() {
        CaseId id = cases.scheduled();
        ConferenceView conference =
                signedIn.as(COORDINATOR, () -> records.all(id)).getFirst();

        assertThat(due(id, "PREPARE_CONTRIBUTION")).isEqualTo(conference.preparationDeadline());

        cases.contribute(id, LEAD, APPLICANT, POLICE);

        assertThat(due(id, "HOLD_CONFERENCE")).isEqualTo(WorkingDays.closeAfter(conference.startsAt(), 0));
    }

    private java.time.Instant due(CaseId id, String kind) {
        return beneath.sql("select distinct due_at from work_item where case_id = :id and kind = :kind")
                .param("id", id.value())
                .param("kind", kind)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private List<String> readable(CaseId id, String username) {
        return signedIn.as(username, () -> records.all(id)).getFirst().contributions().stream()
                .filter(each -> each.content() != null)
                .map(ContributionView::organisationName)
                .toList();
    }
}
