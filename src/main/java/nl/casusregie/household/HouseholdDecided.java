package nl.casusregie.household;

import java.util.List;
import java.util.Set;
import nl.casusregie.casefile.HouseholdInDecisions;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers about this household to whoever decides about it. */
@Component
@Transactional
class HouseholdDecided implements HouseholdInDecisions {

    private final Households households;
    private final Hearings hearings;
    private final Persons persons;

    HouseholdDecided(Households households, Hearings hearings, Persons persons) {
        this.households = households;
        this.hearings = hearings;
        this.persons = persons;
    }

    @Override
    public boolean hasChildren(CaseId caseId) {
        return households.hasChildren(caseId);
    }

    @Override
    public List<String> notHeard(CaseId caseId) {
        Set<PersonId> left = hearings.left(caseId);
        if (left.isEmpty()) {
            return List.of();
        }
        return persons.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value()).stream()
                .filter(person -> left.contains(person.id()))
                .map(person -> person.data().fullName())
                .toList();
    }
}
