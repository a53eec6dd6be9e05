package nl.casusregie.household;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How one person was informed and what they said (domain.md 2.4; hearing both sides). Either both happened, or the
 * exception is reasoned and has a date on which it is looked at again.
 *
 * @param informedBy who informed the person; how says by what means and in which language
 * @param ownWords the view of the person in their own words
 * @param exceptionReason why the person was not informed or heard
 */
@Embeddable
public record HearingForm(
        boolean informed,
        @Nullable LocalDate informedOn,
        @Sealed String informedBy,
        @Sealed String informedHow,
        boolean heard,
        @Sealed String ownWords,
        @Sealed String exceptionReason,
        @Nullable LocalDate exceptionReviewOn,
        @Enumerated(EnumType.STRING) @Nullable Consent consent,
        @Sealed String consentNote) {

    /** What the person answered when asked for consent; silence is not consent. */
    public enum Consent {
        GIVEN,
        REFUSED,
        NOT_ASKED;

        public String key() {
            return "consent." + name();
        }
    }

    /** Whether somebody was not informed or not heard, for a reason that is looked at again. */
    boolean isException() {
        return !informed || !heard;
    }

    Refusals check(LocalDate today) {
        boolean exception = isException();
        return new Refusals()
                .refuseIf(informed && informedOn == null, "informedOn", "refusal.required")
                .refuseIf(informedOn != null && informedOn.isAfter(today), "informedOn", "refusal.dateInFuture")
                .refuseIf(informed && informedHow.isBlank(), "informedHow", "refusal.required")
                .refuseIf(informed && informedBy.isBlank(), "informedBy", "refusal.required")
                .refuseIf(heard && ownWords.isBlank(), "ownWords", "refusal.ownWordsNeeded")
                .refuseIf(exception && exceptionReason.isBlank(), "exceptionReason", "refusal.exceptionNeedsReason")
                .refuseIf(exception && exceptionReviewOn == null, "exceptionReviewOn", "refusal.exceptionNeedsReview")
                .refuseIf(
                        exceptionReviewOn != null && exceptionReviewOn.isBefore(today),
                        "exceptionReviewOn",
                        "refusal.dateInPast")
                .require(consent, "consent")
                .refuseIf(
                        consent == Consent.NOT_ASKED && consentNote.isBlank(),
                        "consentNote",
                        "refusal.notAskedNeedsReason")
                .limit(informedHow, "informedHow", Refusals.LINE)
                .limit(informedBy, "informedBy", Refusals.LINE)
                .limit(ownWords, "ownWords", Refusals.TEXT)
                .limit(exceptionReason, "exceptionReason", Refusals.TEXT)
                .limit(consentNote, "consentNote", Refusals.TEXT);
    }
}
