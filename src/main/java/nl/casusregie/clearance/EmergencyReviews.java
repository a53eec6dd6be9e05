package nl.casusregie.clearance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Role;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The privacy officer's review of every time somebody broke the glass, due within five working days (trust.md 5.3). */
@Service
@Transactional
public class EmergencyReviews {

    private final EmergencyReviewBook book;

    EmergencyReviews(EmergencyReviewBook book) {
        this.book = book;
    }

    /** A page of what waits for a signature, the soonest due first. */
    public List<EmergencyReview> open(int offset, int limit) {
        return book.open(regions(), offset, limit);
    }

    /** A page of what was signed, the newest first. */
    public List<EmergencyReview> signed(int offset, int limit) {
        return book.signed(regions(), offset, limit);
    }

    /** How often each person broke the glass, per month of the last year. */
    public List<EmergencyCount> counts() {
        return book.counts(regions());
    }

    /** Signs a review off; nobody signs their own. */
    public Outcome<UUID> sign(UUID window, @Nullable Verdict verdict, String remark) {
        Actor me = Actors.current();
        if (!me.has(Role.PRIVACY_OFFICER)) {
            throw new CaseNotVisible();
        }
        Refusals refusals =
                new Refusals().require(verdict, "verdict").requireText(remark, "remark", EmergencyForm.REASON);
        if (!refusals.none() || verdict == null) {
            return Outcome.refused(refusals.list());
        }
        refusals.refuseIf(!book.sign(window, regions(), me.id(), verdict, remark.strip()), "", "refusal.reviewSigned");
        return refusals.orElseDo(() -> window);
    }

    private static Set<String> regions() {
        Set<String> mine = Actors.current().regions(Role.PRIVACY_OFFICER);
        if (mine.isEmpty()) {
            throw new CaseNotVisible();
        }
        return mine;
    }
}
