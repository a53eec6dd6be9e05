package nl.casusregie.access;

import java.time.Instant;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/**
 * Somebody who is kept away from a case until it is cleared.
 *
 * @param own whether it is the whole name that is the same, and not the family name only
 */
public record Conflict(
        CaseId caseId,
        String regionCode,
        UserId user,
        String name,
        String jobTitle,
        String organisation,
        boolean own,
        Instant foundAt) {}
