package nl.casusregie.network;

import java.util.UUID;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;

/** What happens to specialist requests, for whoever moves their processes on. */
public final class RequestEvents {

    private RequestEvents() {}

    /** A specialist was asked. */
    public record SpecialistRequested(CaseId caseId, UUID requestId, Urgency urgency) {}

    /** The organisation answered. */
    public record RequestAnswered(CaseId caseId, UUID requestId, RequestAnswer answer) {}

    /** The coordinator went after an answer that did not come. */
    public record AnswerChased(CaseId caseId, UUID requestId) {}

    /** What stood in the way is gone; the specialist begins. */
    public record WaitingEnded(CaseId caseId, UUID requestId) {}

    /** The specialist delivered a result. */
    public record ResultDelivered(CaseId caseId, UUID requestId) {}

    /** The case manager judged whether the result answers the question. */
    public record ResultReviewed(CaseId caseId, UUID requestId, boolean sufficient) {}

    /** The case manager decided how to go on after a refusal or another proposal. */
    public record FollowUpDecided(CaseId caseId, UUID requestId, FollowUp followUp) {}

    /** The request was taken back. */
    public record RequestRevoked(CaseId caseId, UUID requestId) {}
}
