package nl.casusregie.access;

import java.util.UUID;

/** How far a label opens its items to a relation, from nothing to everything. */
public enum Reach {
    NONE,
    /** Only what one's own organisation brought in. */
    SOURCE,
    /** What one's own organisation brought in, or what names it in its audience. */
    AUDIENCE,
    /** Everything whose audience was not narrowed. */
    OPEN,
    ALL;

    boolean covers(Protection item, UUID organisation) {
        boolean own = organisation.equals(item.sourceId());
        boolean named = own || item.audience().contains(organisation);
        return switch (this) {
            case NONE -> false;
            case SOURCE -> own;
            case AUDIENCE -> named;
            case OPEN -> named || !item.isNarrowed();
            case ALL -> true;
        };
    }

    static Reach narrower(Reach one, Reach other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Reach wider(Reach one, Reach other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
