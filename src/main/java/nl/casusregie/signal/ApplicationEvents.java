package nl.casusregie.signal;

import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;

/** What happens to applications, for whoever moves the trajectory on. */
public final class ApplicationEvents {

    private ApplicationEvents() {}

    /** An application was sent; its case is open. */
    public record ApplicationSubmitted(CaseId caseId, String regionCode, Urgency urgency) {}

    /** The coordinator judged whether it is complete. */
    public record CompletenessJudged(CaseId caseId, boolean complete) {}

    /** The applicant supplied what was missing. */
    public record ApplicationSupplemented(CaseId caseId) {}
}
