package nl.casusregie.network;

import java.time.LocalDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers.
 *
 * @param text the reason of a refusal, the other proposal, or a note with an acceptance
 * @param blockedSince since when the start is blocked, when the answer is to wait
 * @param expectedOn when the start is expected, if that is known
 */
public record AnswerForm(
        @Nullable RequestAnswer answer,
        String text,
        @Nullable BlockerKind blocker,
        @Nullable LocalDate blockedSince,
        @Nullable LocalDate expectedOn) {

    public static AnswerForm accepted(String note) {
        return new AnswerForm(RequestAnswer.ACCEPTED, note, null, null, null);
    }

    public static AnswerForm waiting(BlockerKind blocker, LocalDate since, @Nullable LocalDate expectedOn) {
        return new AnswerForm(RequestAnswer.WAITING, "", blocker, since, expectedOn);
    }

    public static AnswerForm refused(String reason) {
        return new AnswerForm(RequestAnswer.REFUSED, reason, null, null, null);
    }

    public static AnswerForm proposed(String proposal) {
        return new AnswerForm(RequestAnswer.PROPOSED, proposal, null, null, null);
    }

    Refusals check(LocalDate today) {
        boolean waiting = answer == RequestAnswer.WAITING;
        return new Refusals()
                .require(answer, "answer")
                .refuseIf(answer == RequestAnswer.REFUSED && text.isBlank(), "text", "refusal.refusalNeedsReason")
                .refuseIf(answer == RequestAnswer.PROPOSED && text.isBlank(), "text", "refusal.proposalNeeded")
                .refuseIf(
                        waiting && blocker == BlockerKind.OTHER && text.isBlank(),
                        "text",
                        "refusal.blockerNeedsExplanation")
                .limit(text, "text", Refusals.TEXT)
                .refuseIf(waiting && blocker == null, "blocker", "refusal.required")
                .refuseIf(waiting && blockedSince == null, "blockedSince", "refusal.required")
                .refuseIf(
                        waiting && blockedSince != null && blockedSince.isAfter(today),
                        "blockedSince",
                        "refusal.dateInFuture")
                .refuseIf(
                        waiting && expectedOn != null && expectedOn.isBefore(today),
                        "expectedOn",
                        "refusal.dateInPast");
    }
}
