package nl.casusregie.household;

import nl.casusregie.access.Actors;
import nl.casusregie.access.Conflicts;
import nl.casusregie.shared.CaseId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells access who is in a household, so that nobody works on the case of a relative. */
@Component
class ComparedNames {

    private final Persons persons;
    private final Conflicts conflicts;

    ComparedNames(Persons persons, Conflicts conflicts) {
        this.persons = persons;
        this.conflicts = conflicts;
    }

    void tell(Person person) {
        PersonData data = person.data();
        conflicts.person(new CaseId(person.caseId()), person.id(), data.givenNames(), data.prefix(), data.familyName());
    }

    /** Of households that an older version wrote down. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void catchUp() {
        Actors.asSystem(() -> {
            persons.withoutComparedName().forEach(this::tell);
            return persons;
        });
    }
}
