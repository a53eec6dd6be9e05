package nl.casusregie.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.casefile.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of requests, in process terms: what is asked is read on the page of the request.
 *
 * @param caseTitle null for the organisation that is asked, which does not know the case
 */
public record RequestRow(
        UUID id,
        String caseNumber,
        @Nullable String caseTitle,
        String organisationName,
        Urgency urgency,
        RequestState state,
        Instant stateSince,
        Instant requestedAt,
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate blockedSince) {}
