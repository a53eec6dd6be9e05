package nl.casusregie.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One act on several pieces of work, each in a transaction of its own: what cannot be done stops nothing else. */
@Service
public class BulkActs {

    private final WorkActs acts;
    private final Candidates candidates;
    private final WorkItemRepository items;
    private final TransactionTemplate apart;

    BulkActs(WorkActs acts, Candidates candidates, WorkItemRepository items, PlatformTransactionManager transactions) {
        this.acts = acts;
        this.candidates = candidates;
        this.items = items;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public BulkResult claim(Collection<UUID> ids) {
        return each(ids, acts::claim);
    }

    public BulkResult release(Collection<UUID> ids, String reason) {
        return each(ids, id -> acts.release(id, reason));
    }

    /**
     * Refused as a whole when the note cannot be kept, because that is wrong with all of them alike; whoever may touch none
     * of them hears of each that it is not for them, whatever the note.
     */
    public Outcome<BulkResult> handOver(Collection<UUID> ids, UserId to, String note) {
        Boolean theirs = apart.execute(t -> ids.stream().anyMatch(id -> candidates.includes(id, Actors.current())));
        Refusals wrongWithAll = Boolean.TRUE.equals(theirs) ? WorkActs.note(note) : new Refusals();
        return wrongWithAll.orElseDo(() -> each(ids, id -> acts.handOver(id, to, note)));
    }

    /** The colleagues who can be given every one of them. */
    public List<Colleague> takers(Collection<UUID> ids) {
        List<List<Colleague>> each = ids.stream().map(acts::takers).toList();
        return each.isEmpty()
                ? List.of()
                : each.getFirst().stream()
                        .filter(one -> each.stream().allMatch(takers -> takers.contains(one)))
                        .toList();
    }

    /** Puts back what was done, unless something happened to it since. */
    public BulkResult undo(BulkResult result) {
        BulkResult undone = new BulkResult();
        result.steps().forEach(step -> one(undone, step.id(), () -> acts.undo(step)));
        return undone;
    }

    private BulkResult each(Collection<UUID> ids, Function<UUID, Outcome<UUID>> act) {
        BulkResult result = new BulkResult();
        ids.forEach(id -> one(result, id, () -> act.apply(id)));
        return result;
    }

    private void one(BulkResult result, UUID id, Supplier<Outcome<UUID>> act) {
        try {
            apart.executeWithoutResult(transaction -> {
                WorkItem item = items.lock(id).orElseThrow(CaseNotVisible::new);
                WorkItem.Whereabouts before = item.whereabouts();
                Outcome<UUID> outcome = act.get();
                if (outcome.isDone()) {
                    items.flush();
                    result.add(new BulkResult.Done(id, before, item.version()));
                } else {
                    result.add(id, outcome.reasons());
                }
            });
        } catch (CaseNotVisible notTheirs) {
            result.add(id, List.of(Refusal.of("refusal.notForYou")));
        }
    }
}
