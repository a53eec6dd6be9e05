package nl.casusregie.casefile.ui.spi;

import java.util.Map;
import java.util.UUID;
import nl.casusregie.shared.CaseId;

/** Says who belongs to the household, for screens that ask about whom something is. */
public interface HouseholdNames {

    /** The names by id of the person, in the order of the household. */
    Map<UUID, String> of(CaseId caseId);
}
