package nl.casusregie.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;

/** A request as whoever decides sees it. */
public record AskedAccess(
        UUID id,
        CaseId caseId,
        String number,
        String asker,
        String jobTitle,
        String organisation,
        String reason,
        LocalDate wishedUntil,
        Instant askedAt) {}
