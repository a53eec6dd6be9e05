package nl.casusregie.oversight;

import java.time.Instant;
import java.util.List;
import nl.casusregie.audit.EventKind;

/**
 * What somebody did at one moment with a case: all rows of one act together.
 *
 * @param ids the rows of the record
 * @param roles as what somebody acted, by role and region
 * @param parts the modules whose part of the case it was
 * @param rules by which rules it was allowed
 * @param withheld whether the person does not get to see it
 */
public record Look(
        Instant at,
        EventKind kind,
        String actorName,
        String organisationName,
        String roles,
        List<Long> ids,
        List<String> parts,
        List<String> rules,
        String purpose,
        boolean refused,
        boolean withheld) {

    public boolean isEmergency() {
        return rules.stream().anyMatch(rule -> rule.startsWith("EMERGENCY"))
                || kind == EventKind.EMERGENCY_START
                || kind == EventKind.EMERGENCY_END;
    }
}
