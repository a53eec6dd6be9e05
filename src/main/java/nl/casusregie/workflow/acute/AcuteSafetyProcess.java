package nl.casusregie.workflow.acute;

/** Names that the diagram of acute safety and this package share; a test compares them with the diagram. */
final class AcuteSafetyProcess {

    static final String ID = "acute-safety";

    static final String ACUTE_REPORT_ID = "acuteReportId";
    static final String SAFE_AGAIN = "safeAgain";

    static final String MESSAGE_ACUTE_REPORTED = "acute-reported";

    private AcuteSafetyProcess() {}
}
