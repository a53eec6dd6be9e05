package nl.casusregie.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.shared.Refusal;

/** What came of one act on several pieces of work: each was done or says why not, and what was done can be undone. */
public final class BulkResult {

    /** How it was before and which version it had after the act: nothing may have happened since. */
    record Done(UUID id, WorkItem.Whereabouts before, int version) {}

    private final List<Done> done = new ArrayList<>();
    private final Map<UUID, List<Refusal>> refused = new LinkedHashMap<>();

    BulkResult() {}

    void add(Done one) {
        done.add(one);
    }

    void add(UUID id, List<Refusal> reasons) {
        refused.put(id, List.copyOf(reasons));
    }

    List<Done> steps() {
        return List.copyOf(done);
    }

    public List<UUID> done() {
        return done.stream().map(Done::id).toList();
    }

    public Map<UUID, List<Refusal>> refused() {
        return Map.copyOf(refused);
    }
}
