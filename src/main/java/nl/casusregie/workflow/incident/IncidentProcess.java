package nl.casusregie.workflow.incident;

/** Names that the incident part of the main diagram, its decision table and this package share; a test compares them. */
final class IncidentProcess {

    static final String INCIDENT_ID = "incidentId";
    static final String SEVERITY = "severity";
    static final String DIRECT_DANGER = "directDanger";
    static final String CHILDREN_PRESENT = "childrenPresent";
    static final String BOTTOM_LINE_BROKEN = "bottomLineBroken";
    static final String INCIDENT_WEIGHT = "incidentWeight";

    /** Written by the decision table for who looks at the engine; the screen asks the table again for its own incident. */
    static final String INCIDENT_ADVICE = "incidentAdvice";

    static final String ACUTE_REPORT_ID = "acuteReportId";

    static final String MESSAGE_INCIDENT_REPORTED = "incident-reported";
    static final String MESSAGE_REANALYSIS_NEEDED = "reanalysis-needed";

    static final String TABLE = "after-incident";

    private IncidentProcess() {}
}
