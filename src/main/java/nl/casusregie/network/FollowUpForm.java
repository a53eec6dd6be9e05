package nl.casusregie.network;

import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How the case manager goes on.
 *
 * @param organisation whom to ask now: the same organisation or another one
 * @param question the question as it is asked now
 * @param background what is released now
 * @param reason why it stops
 */
public record FollowUpForm(
        @Nullable FollowUp decision,
        @Nullable OrganisationId organisation,
        String question,
        String background,
        String reason) {

    public static FollowUpForm stop(String reason) {
        return new FollowUpForm(FollowUp.STOP, null, "", "", reason);
    }

    Refusals check() {
        boolean again = decision == FollowUp.ASK_AGAIN;
        return new Refusals()
                .require(decision, "decision")
                .refuseIf(again && organisation == null, "organisation", "refusal.required")
                .refuseIf(again && question.isBlank(), "question", "refusal.required")
                .refuseIf(again && background.isBlank(), "background", "refusal.required")
                .refuseIf(decision == FollowUp.STOP && reason.isBlank(), "reason", "refusal.stopNeedsReason")
                .limit(question, "question", Refusals.TEXT)
                .limit(background, "background", Refusals.TEXT)
                .limit(reason, "reason", Refusals.TEXT);
    }
}
