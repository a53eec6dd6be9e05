package nl.casusregie.workflow.aftercare;

/** Names that the diagram of aftercare and this package share; a test compares them with the diagram. */
final class AftercareProcess {

    static final String ID = "aftercare";
    static final String SCALING_DOWN = "scalingDown";
    static final String MEASUREMENT_OUTCOME = "measurementOutcome";
    static final String AFTERCARE_OUTCOME = "aftercareOutcome";
    static final String NOT_AGREED = "NOT_AGREED";
    static final String MESSAGE_BROUGHT_FORWARD = "measurement-brought-forward";

    private AftercareProcess() {}
}
