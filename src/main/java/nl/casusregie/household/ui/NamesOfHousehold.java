package nl.casusregie.household.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.casefile.ui.spi.HouseholdNames;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;

@Service
class NamesOfHousehold implements HouseholdNames {

    private final Households households;

    NamesOfHousehold(Households households) {
        this.households = households;
    }

    @Override
    public Map<UUID, String> of(CaseId caseId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        households.members(caseId).forEach(member -> names.put(member.id().value(), member.name()));
        return names;
    }
}
