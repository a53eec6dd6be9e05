package nl.casusregie.evaluation;

/** What a measurement in aftercare leads to. */
public enum MeasurementOutcome {
    /** Measure once more later. */
    NEXT,
    RELAPSE,
    STABLE;

    public String key() {
        return "measurementOutcome." + name();
    }
}
