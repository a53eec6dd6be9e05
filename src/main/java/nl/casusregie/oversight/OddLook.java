package nl.casusregie.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the review found: who, how often, in which case. Whose name it was in the file is not said.
 *
 * @param caseNumber null when it is about several cases
 */
public record OddLook(
        Pattern pattern,
        String actorName,
        String organisationName,
        @Nullable String caseNumber,
        int looks,
        Instant first,
        Instant last) {}
