package nl.casusregie.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One look at one case by one person: while a page is put together in one transaction, how they stand towards the case and who
 * is in its team is asked once; every read is still recorded. Nothing is changed meanwhile.
 */
final class Looking {

    private static final ThreadLocal<@Nullable Looking> NOW = new ThreadLocal<>();

    private final Actor actor;
    private final CaseId caseId;
    private final Map<Optional<UUID>, Set<Relation>> standing = new HashMap<>();
    private final Map<Set<Relation>, Reading> readings = new HashMap<>();

    private @Nullable List<Membership> team;

    private Looking(Actor actor, CaseId caseId) {
        this.actor = actor;
        this.caseId = caseId;
    }

    static <T> T at(CaseId caseId, Actor actor, Supplier<T> work) {
        Looking before = NOW.get();
        NOW.set(new Looking(actor, caseId));
        try {
            return work.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    static Optional<Looking> of(Actor actor, CaseId caseId) {
        return Optional.ofNullable(NOW.get()).filter(now -> now.actor.equals(actor) && now.caseId.equals(caseId));
    }

    Set<Relation> standing(@Nullable UUID subject, Supplier<Set<Relation>> ask) {
        return standing.computeIfAbsent(Optional.ofNullable(subject), any -> ask.get());
    }

    List<Membership> team(Supplier<List<Membership>> ask) {
        List<Membership> found = team;
        if (found == null) {
            found = ask.get();
            team = found;
        }
        return found;
    }

    Reading reading(Set<Relation> relations, Supplier<Reading> ask) {
        return readings.computeIfAbsent(relations, any -> ask.get());
    }
}
