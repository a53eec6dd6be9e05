package nl.casusregie.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.Known;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the screens show it.
 *
 * @param advised what the decision table advises on these facts
 * @param weight what people decided, null while it has not been weighed
 */
public record IncidentView(
        UUID id,
        DateKnown dateKnown,
        @Nullable LocalDate happenedOn,
        List<IncidentKind> kinds,
        String facts,
        String source,
        Known childrenPresent,
        Known injuries,
        Known weapon,
        Known police,
        Severity severity,
        boolean directDanger,
        boolean bottomLineBroken,
        String reportedBy,
        String reportedByOrganisation,
        Instant reportedAt,
        IncidentWeight advised,
        @Nullable IncidentWeight weight,
        String motivation,
        String weighedBy,
        @Nullable Instant weighedAt,
        Protection protection) {}
