package nl.casusregie.household;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.UserId;

/** The BSN of one person: sealed, and found by a keyed hash. */
@Entity
@Table(name = "person_bsn")
class PersonBsn {

    @Id
    private UUID personId;

    @Version
    private int version;

    private UUID caseId;

    @Sealed
    private String number;

    private String numberIndex;
    private UUID recordedById;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonBsn() {}

    PersonBsn(CaseId caseId, PersonId person, Bsn bsn, String index, UserId by, Instant now) {
        this.personId = person.value();
        this.caseId = caseId.value();
        this.number = bsn.number();
        this.numberIndex = index;
        this.recordedById = by.value();
        this.recordedAt = now;
    }

    void change(Bsn bsn, String index, UserId by, Instant now) {
        number = bsn.number();
        numberIndex = index;
        recordedById = by.value();
        recordedAt = now;
    }

    /** The same number, found by the hash of a newer key. */
    void reindex(String index) {
        numberIndex = index;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Bsn bsn() {
        return Bsn.of(number).orElseThrow();
    }
}
