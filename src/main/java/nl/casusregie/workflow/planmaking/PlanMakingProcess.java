package nl.casusregie.workflow.planmaking;

/** Names that the diagram of plan making and this package share; a test compares them with the diagram. */
final class PlanMakingProcess {

    static final String ID = "plan-making";
    static final String PLAN_PHASE = "planPhase";
    static final String PLAN_AGREEMENT = "planAgreement";

    private PlanMakingProcess() {}
}
