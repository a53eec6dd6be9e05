package nl.casusregie.documents;

import java.util.EnumSet;
import java.util.Set;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Protection;
import nl.casusregie.access.Relation;

/** Who takes a document away: the organisation that brought it in, and who leads the case (INF). */
final class TakingAway {

    private static final Set<Relation> LEADING = EnumSet.of(Relation.COORDINATOR, Relation.LEAD, Relation.FIXED_FACE);

    private TakingAway() {}

    static boolean allowed(Permit permit, Protection document) {
        return permit.actor().organisation().value().equals(document.sourceId()) || LEADING.contains(permit.rule());
    }
}
