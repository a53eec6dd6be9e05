package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.EvaluationForm;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.PlannedCases;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Judging a bottom line between two evaluations, and what follows when it is not kept. */
@CasusregieTest
class BottomLinesTest {

    @Autowired
    private BottomLines bottomLines;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanExecution execution;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;

    private void carriedOut() {
        id = cases.planAgreed();
    }

    private void madeOnly() {
        id = planned.planned();
    }

    private BottomLine line() {
        return signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow())
                .content()
                .bottomLines()
                .getFirst();
    }

    private Outcome<UUID> judge(String username, BottomLineStatus status, String evidence) {
        UUID line = line().id();
        return signedIn.as(username, () -> bottomLines.judge(id, line, status, evidence));
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream()
                .map(reason -> reason.field() + " " + reason.key())
                .toList();
    }

    private List<String> told() {
        return signedIn.as(LEAD, () -> timeline.page(id, 0, 3)).stream()
                .map(TimelineEntry::key)
                .toList();
    }

    @Test
    void aStatusNeedsWhatSomebodySaw() {
        madeOnly();

        assertThat(keys(judge(LEAD, BottomLineStatus.MET, " "))).containsExactly("evidence refusal.observationNeeded");
        assertThat(keys(judge(LEAD, BottomLineStatus.OPEN, "Gezien."))).containsExactly("status refusal.required");
        assertThat(line().status()).isEqualTo(BottomLineStatus.OPEN);
    }

    @Test
    void whatWasSeenStandsBesideTheBottomLine() {
        madeOnly();

        assertThat(judge(POLICE, BottomLineStatus.PARTLY, "Oma was er, maar ging om negen uur weg.")
                        .isDone())
                .isTrue();

        BottomLine line = line();
        assertThat(line.status()).isEqualTo(BottomLineStatus.PARTLY);
        assertThat(signedIn.as(LEAD, () -> bottomLines.evidence(id)).get(line.id()))
                .extracting(JudgementRecord::evidence, JudgementRecord::by, JudgementRecord::status)
                .containsExactly(
                        "Oma was er, maar ging om negen uur weg.",
                        signedIn.user(POLICE).actor().name(),
                        BottomLineStatus.PARTLY);
        assertThat(told().getFirst()).isEqualTo("timeline.bottomLine.PARTLY");
        assertThat(engine.waitingTasks(id)).doesNotContain("task_handleEscalation");
    }

    @Test
    void aBottomLineThatIsNotKeptGoesHigherUpAtOnceAndThenOn() {
        carriedOut();

        assertThat(judge(FIXED_FACE, BottomLineStatus.NOT_MET, "De kinderen waren alleen met beide ouders.")
                        .isDone())
                .isTrue();

        assertThat(engine.waitingTasks(id)).containsExactly("task_handleEscalation");
        assertThat(told()).contains("timeline.bottomLine.NOT_MET", "timeline.escalationStarts");

        acts.handleEscalation(id);
        assertThat(engine.waitingTasks(id)).isEmpty();
        acts.bringEvaluationForward(id);
        assertThat(engine.waitingTasks(id)).containsExactly("task_recordEvaluation");
    }

    @Test
    void itAlsoInterruptsAnEvaluationThatHasBegun() {
        carriedOut();
        acts.bringEvaluationForward(id);

        assertThat(judge(LEAD, BottomLineStatus.NOT_MET, "Gezien bij het huisbezoek.")
                        .isDone())
                .isTrue();

        assertThat(engine.waitingTasks(id)).containsExactly("task_handleEscalation");
    }

    @Test
    void whileTheQuestionLiesHigherUpASecondOneGoesAlongWithIt() {
        carriedOut();
        assertThat(judge(LEAD, BottomLineStatus.NOT_MET, "Gezien.").isDone()).isTrue();

        assertThat(judge(POLICE, BottomLineStatus.NOT_MET, "Ook gezien.").isDone())
                .isTrue();

        assertThat(engine.waitingTasks(id)).containsExactly("task_handleEscalation");
        assertThat(told()).contains("timeline.escalationIsComing");
    }

    @Test
    void whatIsRefusedPutsNothingHigherUp() {
        carriedOut();

        assertThat(judge(LEAD, BottomLineStatus.NOT_MET, "").isDone()).isFalse();

        assertThat(engine.waitingTasks(id)).isEmpty();
    }

    @Test
    void anEvaluationSaysFromWhatItShows() {
        carriedOut();
        acts.bringEvaluationForward(id);
        acts.evaluate(id, EvaluationDecision.CONTINUE);

        assertThat(signedIn.as(LEAD, () -> bottomLines.evidence(id)).get(line().id()))
                .extracting(JudgementRecord::evidence, JudgementRecord::status)
                .containsExactly("Gezien bij het huisbezoek.", BottomLineStatus.MET);
    }

    @Test
    void whoeverGoesOnAtAnEvaluationWithABrokenBottomLinePutsItHigherUpAsWell() {
        carriedOut();
        acts.bringEvaluationForward(id);
        EvaluationForm form = acts.anEvaluation(id, BottomLineStatus.NOT_MET, EvaluationDecision.CONTINUE, 1);

        signedIn.as(
                LEAD,
                () -> evaluations.record(id, form, PlanActs.FOR_THE_CHILDREN).value());

        assertThat(engine.waitingTasks(id)).containsExactly("task_handleEscalation");
    }

    @Test
    void theTeamJudgesAndNobodyElse() {
        madeOnly();

        for (String username : List.of(COORDINATOR, LEAD, FIXED_FACE, POLICE)) {
            assertThat(judge(username, BottomLineStatus.MET, "Gezien.").isDone())
                    .as(username)
                    .isTrue();
        }
        for (String username :
                List.of(MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER, ADMINISTRATOR)) {
            UUID line = line().id();
            signedIn.as(username, () -> {
                assertThatThrownBy(() -> bottomLines.judge(id, line, BottomLineStatus.MET, "Gezien."))
                        .isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> bottomLines.evidence(id)).isInstanceOf(CaseNotVisible.class);
            });
        }
        assertThat(signedIn.as(LEAD, () -> bottomLines.judge(id, UUID.randomUUID(), BottomLineStatus.MET, "Gezien."))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.bottomLineNotInPlan");
    }

    @Test
    void laterWorkWhileItIsNotSafeYetIsSaid() {
        PlanForm plan = acts.aPlan();
        PlanForm met = new PlanForm(
                2,
                plan.why(),
                plan.bottomLines().stream()
                        .map(line -> line.judged(BottomLineStatus.MET))
                        .toList(),
                plan.goals(),
                plan.actions(),
                "",
                "");
        PlanForm begun = new PlanForm(
                1,
                plan.why(),
                plan.bottomLines(),
                plan.goals(),
                List.of(new PlanAction(
                        UUID.randomUUID(), "Traumascreening", 2, null, null, ActionStatus.DOING, "", true)),
                "",
                "");

        assertThat(plan.runsAhead()).isFalse();
        assertThat(begun.runsAhead()).isTrue();
        assertThat(met.runsAhead()).isFalse();
        assertThat(new PlanForm(3, "", plan.bottomLines(), List.of(), List.of(), "", "").runsAhead())
                .isTrue();
    }

    @Test
    void whatHoldsAnActionUpCountsFromTheFirstDay() {
        madeOnly();
        UUID action = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow())
                .content()
                .actions()
                .getFirst()
                .id();
        assertThat(keys(signedIn.as(
                        LEAD, () -> execution.updateAction(id, action, ActionStatus.BLOCKED, null, "Wacht op plek."))))
                .containsExactly("blocker refusal.required");

        signedIn.as(LEAD, () -> execution
                .updateAction(id, action, ActionStatus.BLOCKED, Blocker.WAITING_LIST, "Wacht op plek.")
                .value());
        PlanAction blocked = action(action);
        assertThat(blocked.blocker()).isEqualTo(Blocker.WAITING_LIST);
        assertThat(blocked.blockedSince()).isEqualTo(LocalDate.now(clock));
        PlanAction later = blocked.progressed(
                ActionStatus.BLOCKED, Blocker.LEGAL, "", LocalDate.now(clock).plusDays(9));
        assertThat(later.blockedSince()).isEqualTo(blocked.blockedSince());

        signedIn.as(LEAD, () -> execution
                .updateAction(id, action, ActionStatus.DOING, null, "")
                .value());
        assertThat(action(action).blockedSince()).isNull();
    }

    private PlanAction action(UUID action) {
        return signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow()).content().actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
