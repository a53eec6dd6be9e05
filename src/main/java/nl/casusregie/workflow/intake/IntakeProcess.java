package nl.casusregie.workflow.intake;

/** Names that the intake diagram and this package share; a test compares them with the diagram. */
final class IntakeProcess {

    static final String ID = "intake";
    static final String APPLICATION_COMPLETE = "applicationComplete";
    static final String TRIAGE_OUTCOME = "triageOutcome";
    static final String ACUTE_REPORT_ID = "acuteReportId";

    private IntakeProcess() {}
}
