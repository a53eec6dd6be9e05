package nl.casusregie.network;

import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.network.RequestBook.Entry;
import nl.casusregie.network.RequestEvents.RequestAnswered;
import nl.casusregie.network.RequestEvents.ResultDelivered;
import nl.casusregie.network.RequestEvents.WaitingEnded;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation that is asked does with a request: answer, report the start after waiting, deliver. */
@Service
@Transactional
public class RequestAnswers {

    private final RequestBook book;
    private final CaseAccess access;

    RequestAnswers(RequestBook book, CaseAccess access) {
        this.book = book;
        this.access = access;
    }

    /** Accepts, refuses with the reason, proposes something else, or accepts but has to wait. */
    public Outcome<UUID> answer(CaseId caseId, UUID requestId, AnswerForm form) {
        access.enter(CaseAction.ANSWER_REQUEST, caseId, requestId);
        Refusals refusals = form.check(book.today());
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        RequestAnswer answer = Objects.requireNonNull(form.answer());
        SpecialistRequest request = book.find(caseId, requestId);
        return book.step(
                WorkKind.ANSWER_REQUEST,
                request,
                refusals,
                new Entry("timeline.requestAnswered." + answer, form.text()),
                by -> request.answer(form, answer, by),
                new RequestAnswered(caseId, requestId, answer));
    }

    /** What stood in the way is gone: the work begins. */
    public Outcome<UUID> endWaiting(CaseId caseId, UUID requestId, String note) {
        access.enter(CaseAction.ANSWER_REQUEST, caseId, requestId);
        SpecialistRequest request = book.find(caseId, requestId);
        return book.step(
                WorkKind.END_WAITING,
                request,
                new Refusals().limit(note, "note", Refusals.TEXT),
                new Entry("timeline.waitingEnded", note),
                by -> request.start(note, by),
                new WaitingEnded(caseId, requestId));
    }

    /**
     * Delivers the result that the plan needs; the specialist's own file stays with the specialist.
     *
     * @param cannotShare what cannot be shared, and why; empty when nothing is kept back
     */
    public Outcome<UUID> deliver(CaseId caseId, UUID requestId, String result, String cannotShare) {
        access.enter(CaseAction.ANSWER_REQUEST, caseId, requestId);
        SpecialistRequest request = book.find(caseId, requestId);
        return book.step(
                WorkKind.DELIVER_RESULT,
                request,
                new Refusals()
                        .refuseIf(result.isBlank() && cannotShare.isBlank(), "result", "refusal.resultOrReason")
                        .limit(result, "result", Refusals.TEXT)
                        .limit(cannotShare, "cannotShare", Refusals.TEXT),
                new Entry("timeline.resultDelivered", ""),
                by -> request.deliver(result, cannotShare, by),
                new ResultDelivered(caseId, requestId));
    }
}
