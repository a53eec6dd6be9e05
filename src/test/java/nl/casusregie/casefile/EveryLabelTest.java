package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.MENTAL_HEALTH_YOUTH;
import static nl.casusregie.testing.SignedIn.POLICE;
import static nl.casusregie.testing.SignedIn.PROCESS_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.EscalationRecord;
import nl.casusregie.evaluation.Escalations;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.EvaluationRecord;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.evaluation.MeasurementRecord;
import nl.casusregie.evaluation.ScalingDown;
import nl.casusregie.evaluation.ScalingDownRecord;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.household.StayForm;
import nl.casusregie.household.StayKind;
import nl.casusregie.household.StayRecord;
import nl.casusregie.household.StayingPlaces;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.TieRecord;
import nl.casusregie.household.Ties;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** For every kind of item: who may say so narrows it, and from then on it is not read, on its screen nor on the timeline. */
@CasusregieTest
class EveryLabelTest {

    private static final String WHY = "Op verzoek van de betrokkene, besproken in het overleg.";
    private static final Protection HEALTH = new Protection(Label.HEALTH, null, Set.of(), Set.of(), false);

    @Autowired
    private Protections protections;

    @Autowired
    private Applications applications;

    @Autowired
    private Triage triage;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Plans plans;

    @Autowired
    private SpecialistRequests specialists;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Escalations escalations;

    @Autowired
    private ScalingDown scalingDown;

    @Autowired
    private Aftercare aftercare;

    @Autowired
    private Households households;

    @Autowired
    private Ties ties;

    @Autowired
    private StayingPlaces stays;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs planActs;

    @Autowired
    private Requests requests;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Autowired
    private Beneath beneath;

    /** What somebody reads of a case, per kind. */
    private final Map<ContentKind, Function<CaseId, Collection<UUID>>> readers = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ContentKind.APPLICATION,
                    id -> applications.readable(id).map(each -> each.caseId().value()).stream()
                            .toList()),
            Map.entry(ContentKind.TRIAGE_DECISION, id -> ids(triage.decisions(id), TriageRecord::id)),
            Map.entry(
                    ContentKind.CONFERENCE,
                    id -> ids(conferences.all(id), each -> each.id().value())),
            Map.entry(ContentKind.ANALYSIS, id -> ids(analyses.settled(id), AnalysisView::id)),
            Map.entry(ContentKind.PLAN, id -> plans.agreed(id).map(PlanView::id).stream()
                    .toList()),
            Map.entry(ContentKind.REQUEST, id -> ids(specialists.ofCase(id), RequestView::id)),
            Map.entry(ContentKind.EVALUATION, id -> ids(evaluations.newest(id, 9), EvaluationRecord::id)),
            Map.entry(ContentKind.ESCALATION, id -> ids(escalations.all(id), EscalationRecord::id)),
            Map.entry(ContentKind.SCALING_DOWN_ANSWER, id -> ids(scalingDown.answers(id), ScalingDownRecord::id)),
            Map.entry(ContentKind.MEASUREMENT, id -> ids(aftercare.newest(id, 9), MeasurementRecord::id)),
            Map.entry(ContentKind.TIE, id -> ids(ties.all(id), TieRecord::id)),
            Map.entry(ContentKind.STAY, id -> ids(stays.all(id), StayRecord::id)),
            Map.entry(ContentKind.SAFE_CONTACT, id -> contacts.all(id).keySet().stream()
                    .map(PersonId::value)
                    .toList())));

    private static <T> List<UUID> ids(Collection<T> items, Function<T, UUID> id) {
        return items.stream().map(id).toList();
    }

    private Collection<UUID> reads(String who, ContentKind kind, CaseId id) {
        return signedIn.as(who, () -> readers.get(kind).apply(id));
    }

    /** Narrows the newest of the kind, or the one that the team member did not bring in, and looks who still reads it. */
    private void narrow(CaseId id, ContentKind kind) {
        UUID item = reads(LEAD, kind, id).stream()
                .filter(each -> !isBroughtInByThePolice(kind, each))
                .findFirst()
                .orElseThrow();
        assertThat(reads(POLICE, kind, id)).as("%s, before", kind).contains(item);
        assertThatThrownBy(() -> signedIn.as(PROCESS_MANAGER, () -> protections.change(id, kind, item, HEALTH, WHY)))
                .as("%s, by somebody who reads no content", kind)
                .isInstanceOf(CaseNotVisible.class);

        signedIn.as(LEAD, () -> protections.change(id, kind, item, HEALTH, WHY).value());

        assertThat(reads(POLICE, kind, id)).as("%s, after", kind).doesNotContain(item);
        assertThat(reads(COORDINATOR, kind, id)).as("%s, for who leads", kind).contains(item);
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> protections.change(id, kind, item, HEALTH, WHY)))
                .as("%s, by who does not read it", kind)
                .isInstanceOf(CaseNotVisible.class);
    }

    /** Whoever brought something in keeps reading it. */
    private boolean isBroughtInByThePolice(ContentKind kind, UUID item) {
        return beneath.sql("select count(*) from " + kind.table() + " where protection_source = :police and "
                                + kind.key() + " = :id")
                        .param(
                                "police",
                                signedIn.user(POLICE).actor().organisation().value())
                        .param("id", item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> timelineOf(String who, CaseId id) {
        return signedIn.as(who, () -> timeline.page(id, 0, 200)).stream()
                .map(TimelineEntry::key)
                .toList();
    }

    @Test
    void everyKindOfTheTrajectoryIsKeptFromWhoeverItIsNarrowedFor() {
        CaseId id = cases.stable();

        Stream.of(
                        ContentKind.APPLICATION,
                        ContentKind.TRIAGE_DECISION,
                        ContentKind.CONFERENCE,
                        ContentKind.ANALYSIS,
                        ContentKind.PLAN,
                        ContentKind.EVALUATION,
                        ContentKind.SCALING_DOWN_ANSWER,
                        ContentKind.MEASUREMENT)
                .forEach(kind -> narrow(id, kind));

        List<String> told = List.of(
                "timeline.triage.ACCEPT",
                "timeline.conferenceScheduled",
                "timeline.conferenceHeld",
                "timeline.analysisSettled",
                "timeline.evaluated.SCALE_DOWN",
                "timeline.measured.STABLE");
        assertThat(timelineOf(LEAD, id)).containsAll(told);
        assertThat(timelineOf(POLICE, id)).doesNotContainAnyElementsOf(told);
    }

    @Test
    void whoeverAppliedGetsTheAnswerOfTriageWhateverItIsLabelled() {
        CaseId id = cases.admitted();
        UUID decision =
                reads(COORDINATOR, ContentKind.TRIAGE_DECISION, id).iterator().next();

        signedIn.as(COORDINATOR, () -> protections
                .change(id, ContentKind.TRIAGE_DECISION, decision, HEALTH, WHY)
                .value());

        assertThat(reads(APPLICANT, ContentKind.TRIAGE_DECISION, id)).contains(decision);
    }

    @Test
    void aQuestionToASpecialistIsNarrowedForTheTeamAndStaysWithWhoWasAsked() {
        CaseId id = cases.planAgreed();
        UUID request = requests.asked(id, MENTAL_HEALTH_YOUTH);

        narrow(id, ContentKind.REQUEST);

        assertThat(signedIn.as(MENTAL_HEALTH_YOUTH, () -> specialists.view(request))
                        .question())
                .isNotBlank();
    }

    @Test
    void anEscalationIsNarrowed() {
        CaseId id = cases.evaluated(EvaluationDecision.SCALE_UP);
        planActs.handleEscalation(id);

        narrow(id, ContentKind.ESCALATION);

        assertThat(timelineOf(POLICE, id)).noneMatch(key -> key.startsWith("timeline.escalated"));
    }

    @Test
    void whatIsKnownOfTheHouseholdIsNarrowed() {
        CaseId id = cases.teamed();
        List<PersonId> people = signedIn.as(LEAD, () -> households.members(id)).stream()
                .map(Member::id)
                .toList();
        signedIn.as(LEAD, () -> {
            ties.add(id, TieForm.of(people.get(0), TieKind.PARENT, people.get(1)))
                    .value();
            stays.add(
                            id,
                            new StayForm(
                                    people.get(0).value(),
                                    StayKind.SHELTER,
                                    "Zuidwal 40",
                                    "",
                                    PartialDate.UNKNOWN,
                                    PartialDate.UNKNOWN),
                            false)
                    .value();
            contacts.agree(
                            id,
                            people.get(0),
                            SafeContactForm.NOTHING_AGREED,
                            new SafeContactForm(
                                    "06 1234 5678",
                                    "",
                                    "",
                                    Known.NO,
                                    Known.NO,
                                    Known.NO,
                                    Known.NO,
                                    LocalDate.now(clock)))
                    .value();
        });

        Stream.of(ContentKind.TIE, ContentKind.STAY, ContentKind.SAFE_CONTACT).forEach(kind -> narrow(id, kind));
    }

    @Test
    void theNextRoundOfAnAnalysisIsForWhoeverMightReadTheOneBefore() {
        CaseId id = cases.analysed();
        narrow(id, ContentKind.ANALYSIS);

        signedIn.as(LEAD, () -> analyses.saveDraft(id, analyses.draft(id)).value());

        assertThat(beneath.sql("select protection_label from joint_analysis where case_id = :id order by round")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("HEALTH", "HEALTH");
    }
}
