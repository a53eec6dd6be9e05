package nl.casusregie.workflow.trajectory;

/** Names that the main diagram and this package share; a test compares them with the diagram. */
final class TrajectoryProcess {

    static final String ID = "mda-trajectory";

    static final String CASE_ID = "caseId";
    static final String REGION_CODE = "regionCode";
    static final String URGENCY = "urgency";

    static final String MESSAGE_CASE_REOPENED = "case-reopened";
    static final String MESSAGE_BOTTOM_LINE_BROKEN = "bottom-line-broken";
    static final String MESSAGE_CASE_WITHDRAWN = "case-withdrawn";

    private TrajectoryProcess() {}
}
