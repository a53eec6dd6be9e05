package nl.casusregie.triage;

/** Asks the decision table of the region what it advises; people decide. */
public interface AdmissionAdvice {

    /**
     * The facts the table looks at.
     *
     * @param coreYes how many of C1–C7 were answered yes
     */
    record Facts(
            Answer structuralUnsafety, Answer regularHelpExhausted, int coreYes, int coreUnknown, boolean acuteNow) {}

    /**
     * What the table advises.
     *
     * @param reason a code; its text is under {@code admissionReason.<code>}
     */
    record Advice(TriageOutcome outcome, String reason) {}

    Advice advise(Facts facts);
}
