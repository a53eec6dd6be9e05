package nl.casusregie.casefile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Protection;
import nl.casusregie.access.Relation;

/**
 * Who changes who may see an item. The organisation that brought it in decides; who leads the case may narrow it, and may widen
 * what is not covered by professional secrecy or police law (domain.md 6.3 and 6.5, INF).
 */
final class ProtectionPolicy {

    private static final Set<Label> FOR_THE_SOURCE_TO_WIDEN =
            EnumSet.of(Label.HEALTH, Label.CRIMINAL, Label.SHIELDED, Label.EMBARGO);
    private static final Set<Relation> LEADING =
            EnumSet.of(Relation.COORDINATOR, Relation.LEAD, Relation.FIXED_FACE, Relation.SYSTEM);

    private ProtectionPolicy() {}

    /** The message key of why not, or nothing when they may. */
    static Optional<String> refusal(Permit permit, Protection now, Protection wanted) {
        boolean own = permit.actor().organisation().value().equals(now.sourceId());
        if (own) {
            return Optional.empty();
        }
        if (!LEADING.contains(permit.rule())) {
            return Optional.of("refusal.onlySourceOrLead");
        }
        return FOR_THE_SOURCE_TO_WIDEN.contains(now.label()) && widens(now, wanted)
                ? Optional.of("refusal.onlySourceWidens")
                : Optional.empty();
    }

    static boolean widens(Protection now, Protection wanted) {
        boolean opensLabel = now.label() != wanted.label() && wanted.label() != Label.EMBARGO;
        boolean opensToAll = now.isNarrowed() && !wanted.isNarrowed();
        boolean namesMore = wanted.isNarrowed() && !now.audience().containsAll(wanted.audience());
        boolean family = wanted.familyVisible() && !now.familyVisible();
        boolean tellsMore = !wanted.notTo().containsAll(now.notTo());
        return opensLabel || opensToAll || namesMore || family || tellsMore;
    }
}
