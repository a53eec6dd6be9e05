package nl.casusregie.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A request as whoever asked sees it.
 *
 * @param openCase the case, while the leave that came of it lasts
 */
public record MyRequest(
        UUID id,
        String number,
        String reason,
        LocalDate wishedUntil,
        Instant askedAt,
        RequestState state,
        String answer,
        @Nullable Instant endsAt,
        @Nullable CaseId openCase) {}
