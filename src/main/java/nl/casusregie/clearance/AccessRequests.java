package nl.casusregie.clearance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Conflicts;
import nl.casusregie.casefile.CaseNumbers;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking to see a case. Whoever asks learns nothing from the answer: a number that belongs to no case, or to one of another
 * region, is taken in the same way and simply waits (issue "need to know"; decision 0007).
 */
@Service
@Transactional
public class AccessRequests {

    private final AccessRequestBook book;
    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final Conflicts conflicts;
    private final Tidings tidings;
    private final AccessTerms terms;

    AccessRequests(
            AccessRequestBook book,
            CaseNumbers numbers,
            CaseAccess access,
            Conflicts conflicts,
            Tidings tidings,
            AccessTerms terms) {
        this.book = book;
        this.numbers = numbers;
        this.access = access;
        this.conflicts = conflicts;
        this.tidings = tidings;
        this.terms = terms;
    }

    /** Whether whoever is signed in works in a way in which one asks. */
    public static boolean mayAsk(Actor actor) {
        return Professionals.includes(actor::has);
    }

    /** Asks; the answer is the same whether or not there is such a case. */
    public Outcome<UUID> ask(AccessForm form) {
        Actor me = Actors.current();
        if (Professionals.ROLES.stream().noneMatch(role -> me.has(role))) {
            throw new CaseNotVisible();
        }
        Refusals refusals = new Refusals();
        form.check(refusals, terms);
        Optional<CaseId> found = refusals.none() ? numbers.find(form.plainNumber()) : Optional.empty();
        boolean alreadyMine =
                found.filter(id -> access.may(CaseAction.SEE_CONTENT, id)).isPresent();
        refusals.refuseIf(alreadyMine, "number", "refusal.caseIsYours")
                .refuseIf(refusals.none() && book.waits(me.id(), form.plainNumber()), "number", "refusal.askedAlready");
        return refusals.orElseDo(() -> {
            Optional<CaseId> theirs =
                    found.filter(id -> worksIn(me, regionOf(id))).filter(id -> !conflicts.stop(id, me.id()));
            UUID request = book.add(me.id(), form, theirs.orElse(null));
            theirs.ifPresent(id -> tidings.asked(id, me));
            return request;
        });
    }

    /** Who asks does not see the case, so the product looks. */
    private String regionOf(CaseId caseId) {
        return Actors.asSystem(caseId, () -> access.regionOf(caseId));
    }

    private static boolean worksIn(Actor actor, String region) {
        return Professionals.includes(role -> actor.has(role, region));
    }

    /** A page of what whoever is signed in asked, the newest first. */
    public List<MyRequest> mine(int offset, int limit) {
        return book.mine(Actors.current().id(), offset, limit);
    }

    /** The requests about a case that wait for an answer. */
    public List<AskedAccess> waiting(CaseId caseId) {
        access.enter(CaseAction.DECIDE_ACCESS, caseId);
        return book.waiting(caseId);
    }
}
