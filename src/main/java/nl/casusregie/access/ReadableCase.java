package nl.casusregie.access;

import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;

/**
 * How far somebody reads in one case, for questions over all their cases at once.
 *
 * @param doors the ways of reading that are open there
 * @param reading which items may be read beyond them
 * @param askedFor the subjects that their organisation is asked about; each may be read by {@link CaseAction#SEE_REQUEST}
 */
public record ReadableCase(CaseId id, Set<CaseAction> doors, Reading reading, Set<UUID> askedFor) {

    /** Whether this item may be read through this door. */
    public boolean sees(CaseAction door, Protection item) {
        return doors.contains(door) && reading.covers(item);
    }
}
