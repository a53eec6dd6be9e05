package nl.casusregie.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.casusregie.access.Addressing;
import nl.casusregie.casefile.CaseEnded.CaseWithdrawn;
import nl.casusregie.casefile.ClosingObstacle;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a case open while a request runs; when the case is withdrawn, its requests end and close to the outside. */
@Component
class OpenRequests implements ClosingObstacle {

    private static final Set<RequestState> ENDED =
            EnumSet.of(RequestState.COMPLETED, RequestState.STOPPED, RequestState.REVOKED);

    private final SpecialistRequestRepository requests;
    private final RequestBook book;
    private final Addressing addressing;

    OpenRequests(SpecialistRequestRepository requests, RequestBook book, Addressing addressing) {
        this.requests = requests;
        this.book = book;
        this.addressing = addressing;
    }

    @Override
    public List<Refusal> obstacles(CaseId caseId) {
        int open = find(caseId).size();
        return open == 0 ? List.of() : List.of(Refusal.of("refusal.openRequests", open));
    }

    /** The process stops these by itself, so nobody has to hear of it. */
    @EventListener
    void on(CaseWithdrawn event) {
        for (SpecialistRequest request : find(event.caseId())) {
            request.revoke("", book.now());
            addressing.release(request.id());
        }
    }

    private List<SpecialistRequest> find(CaseId caseId) {
        return requests.findByCaseIdAndStateNotIn(caseId.value(), ENDED);
    }
}
