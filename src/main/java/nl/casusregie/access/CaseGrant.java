package nl.casusregie.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;

/** Leave to see one case until a moment, given to somebody who asked for it. */
public record CaseGrant(UUID id, CaseId caseId, UserId user, UserId givenBy, Instant givenAt, Instant endsAt) {

    /** The last whole day of it. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt, WorkingDays.ZONE).minusDays(1);
    }
}
