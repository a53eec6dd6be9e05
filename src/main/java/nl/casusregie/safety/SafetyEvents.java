package nl.casusregie.safety;

import java.util.UUID;
import nl.casusregie.shared.CaseId;

/** What happens around safety, for whoever moves the processes on. */
public final class SafetyEvents {

    private SafetyEvents() {}

    /** Somebody reported acute unsafety. */
    public record AcuteReported(CaseId caseId, UUID reportId) {}

    /** Measures were taken. */
    public record SafetySecured(CaseId caseId, UUID reportId) {}

    /** The coordinator judged whether it is safe again. */
    public record SafetyJudged(CaseId caseId, UUID reportId, boolean safeAgain) {}

    /** Somebody reported an incident; the facts are those that the advice depends on. */
    public record IncidentReported(CaseId caseId, UUID incidentId, IncidentAdvice.Facts facts) {}

    /** An incident was weighed. */
    public record IncidentWeighed(CaseId caseId, UUID incidentId, IncidentWeight weight, String motivation) {}
}
