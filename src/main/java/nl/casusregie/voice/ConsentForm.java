package nl.casusregie.voice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of whom, and what they answered (domain.md 2.4).
 *
 * @param about for which help or sharing
 * @param own the person's own answer; parents: the answer of those with authority
 * @param without why one goes on all the same; null when one does not, or need not
 * @param motivation why, and on which ground
 * @param reviewOn when that is looked at again
 */
@Embeddable
public record ConsentForm(
        @Sealed String about,
        @Nullable LocalDate askedOn,
        @Enumerated(EnumType.STRING) Answer own,
        @Enumerated(EnumType.STRING) Answer parents,
        @Enumerated(EnumType.STRING) @Nullable WithoutConsent without,
        @Sealed String motivation,
        @Nullable LocalDate reviewOn) {

    /** Whether everybody whom the rule names said yes. */
    boolean isGiven(ConsentRule rule) {
        return (!rule.asksPerson() || own == Answer.GIVEN) && (!rule.asksParents() || parents == Answer.GIVEN);
    }

    ConsentForm reviewedOn(LocalDate day) {
        return new ConsentForm(about, askedOn, own, parents, without, motivation, day);
    }

    /** Whether somebody whom the rule names was not asked, and nobody says why. */
    private boolean isOpen(ConsentRule rule) {
        boolean left =
                (rule.asksPerson() && own == Answer.NOT_ASKED) || (rule.asksParents() && parents == Answer.NOT_ASKED);
        boolean refused =
                (rule.asksPerson() && own == Answer.REFUSED) || (rule.asksParents() && parents == Answer.REFUSED);
        return left && !refused && without == null;
    }

    Refusals check(ConsentRule rule, LocalDate today) {
        boolean exception = without != null;
        boolean asked = own != Answer.NOT_ASKED || parents != Answer.NOT_ASKED;
        return new Refusals()
                .requireText(about, "about", Refusals.LINE)
                .refuseIf(asked && askedOn == null, "askedOn", "refusal.required")
                .refuseIf(askedOn != null && askedOn.isAfter(today), "askedOn", "refusal.dateInFuture")
                .refuseIf(isOpen(rule), "without", "refusal.consentNotAsked")
                .refuseIf(exception && isGiven(rule), "without", "refusal.consentIsThere")
                .refuseIf(without != null && !without.fits(rule), "without", "refusal.groundForOtherAge")
                .refuseIf(
                        without == WithoutConsent.PERSISTENT_WISH && own != Answer.GIVEN,
                        "without",
                        "refusal.wishIsOwnAnswer")
                .refuseIf(exception && motivation.isBlank(), "motivation", "refusal.exceptionNeedsReason")
                .refuseIf(exception && reviewOn == null, "reviewOn", "refusal.exceptionNeedsReview")
                .requireNotBefore(reviewOn, today, "reviewOn", "refusal.dateInPast")
                .limit(motivation, "motivation", Refusals.TEXT);
    }
}
