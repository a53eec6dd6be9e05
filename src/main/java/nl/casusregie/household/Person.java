package nl.casusregie.household;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;

/** Somebody of the household of a case, wherever they live. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private Instant addedAt;
    private boolean applied;

    @Embedded
    private PersonData data;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(CaseId caseId, PersonData data, boolean applied, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.addedAt = now;
        this.applied = applied;
        this.data = data;
    }

    void change(PersonData newData) {
        data = newData;
    }

    UUID caseId() {
        return caseId;
    }

    PersonId id() {
        return new PersonId(id);
    }

    /** Whether the application itself named this person. */
    boolean isApplied() {
        return applied;
    }

    PersonData data() {
        return data;
    }
}
