package nl.casusregie.matching;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;

/** Two people of two cases who may be one person, as whoever may see both sees them. */
public record PossibleMatch(UUID id, Side one, Side other, Instant foundAt) {

    /** One of the two, with the case in which they stand. */
    public record Side(CaseId caseId, String caseNumber, String caseTitle, Member person) {}
}
