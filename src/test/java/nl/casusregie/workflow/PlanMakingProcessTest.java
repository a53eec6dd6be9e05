package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.plan.PlanState;
import nl.casusregie.plan.PlanVersion;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class PlanMakingProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Engine engine;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private Plans plans;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private ProcessInstance process;

    @BeforeEach
    void aCaseWhosePlanIsNeeded() {
        init(processEngine);
        id = cases.analysed();
        process = engine.instance("plan-making", id);
    }

    @Test
    void aDraftedPlanGoesToTheHouseholdFirst() {
        acts.draft(id);

        assertProcess().isWaitingAtExactly("task_hearOnPlan").hasPassed("task_draftPlan");
    }

    @Test
    void twoOrganisationsThatAgreeSettleThePlanAndCloseTheQuestionForTheThird() {
        acts.draft(id);
        acts.hear(id);
        acts.agree(id, LEAD);
        assertProcess().isWaitingAt("task_agreePlan").hasNotPassed("gateway_isAgreed");

        acts.agree(id, POLICE);

        assertProcess().isEnded().hasPassed("task_agreePlan", "gateway_isAgreed", "event_planAgreed");
        assertThat(openWork(WorkKind.AGREE_PLAN)).isEmpty();
        assertThat(states()).containsExactly(PlanState.AGREED);
    }

    @Test
    void anObjectionSendsThePlanBackToWhoeverDrafts() {
        acts.draft(id);
        acts.hear(id);
        acts.agree(id, LEAD);

        acts.object(id, POLICE, "De controle door oma is te licht.");

        assertProcess()
                .isWaitingAtExactly("task_draftPlan")
                .hasPassed("gateway_isAgreed")
                .hasNotPassed("event_planAgreed");
        assertThat(Actors.asSystem(() -> plans.inTheMaking(id).orElseThrow()).agreements())
                .extracting("objection")
                .contains("De controle door oma is te licht.");
    }

    @Test
    void theSecondRoundAsksEverybodyAnew() {
        acts.draft(id);
        acts.hear(id);
        acts.object(id, POLICE, "De controle door oma is te licht.");
        acts.draft(id);
        acts.hear(id);
        assertProcess().isWaitingAt("task_agreePlan");
        assertThat(openWork(WorkKind.AGREE_PLAN)).hasSize(3);

        acts.agree(id, POLICE);
        acts.agree(id, APPLICANT);

        assertProcess().isEnded().hasPassed("event_planAgreed");
    }

    @Test
    void aNewPlanRetiresTheOneBefore() {
        acts.makePlan(id);
        acts.bringEvaluationForward(id);
        acts.evaluate(id, EvaluationDecision.CHANGE_PLAN);

        acts.makePlan(id);

        assertThat(states()).containsExactly(PlanState.AGREED, PlanState.SUPERSEDED);
    }

    @Test
    void whoeverDraftsIsRemindedAndTheTermEscalates() {
        engine.fireTimer(id, "task_draftPlan");
        assertThat(openWork(WorkKind.DRAFT_PLAN)).singleElement().matches(InboxRow::reminded);

        engine.fireTimer(id, "task_draftPlan");
        assertThat(openWork(WorkKind.DRAFT_PLAN)).singleElement().matches(InboxRow::escalated);
        assertProcess().isWaitingAtExactly("task_draftPlan");
    }

    @Test
    void hearingTheHouseholdHasATerm() {
        acts.draft(id);

        engine.fireTimer(id, "task_hearOnPlan");
        engine.fireTimer(id, "task_hearOnPlan");

        assertThat(openWork(WorkKind.HEAR_ON_PLAN)).singleElement().matches(InboxRow::escalated);
        assertProcess().isWaitingAtExactly("task_hearOnPlan");
    }

    @Test
    void eachOrganisationIsRemindedOfItsAnswer() {
        acts.draft(id);
        acts.hear(id);

        for (int timer = 0; timer < 6; timer++) {
            engine.fireTimer(id, "task_agreePlan");
        }

        assertThat(openWork(WorkKind.AGREE_PLAN)).hasSize(3).allMatch(InboxRow::escalated);
        assertProcess().isWaitingAt("task_agreePlan").hasNotPassed("gateway_isAgreed");
    }

    @Test
    void theProcessKnowsThePhaseOfThePlan() {
        acts.draft(id);

        assertProcess().variables().containsEntry("planPhase", 1).containsEntry("planAgreement", "OPEN");
    }

    private ProcessInstanceAssert assertProcess() {
        return BpmnAwareTests.assertThat(process);
    }

    private List<PlanState> states() {
        return signedIn.as(LEAD, () -> plans.versions(id)).stream()
                .map(PlanVersion::state)
                .toList();
    }

    private List<InboxRow> openWork(WorkKind kind) {
        return signedIn.as(LEAD, () -> inbox.waitingOn(id)).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }
}
