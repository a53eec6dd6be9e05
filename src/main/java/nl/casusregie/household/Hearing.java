package nl.casusregie.household;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.UserId;

/** That one person was informed and heard, or why not. */
@Entity
@Table(name = "hearing")
class Hearing {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID personId;
    private UUID recordedById;
    private Instant recordedAt;

    @Embedded
    private HearingForm form;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    Hearing(CaseId caseId, PersonId person, UserId recordedBy, HearingForm form, Label label, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(label);
        this.personId = person.value();
        this.recordedById = recordedBy.value();
        this.form = form;
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    UserId recordedBy() {
        return new UserId(recordedById);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    HearingForm form() {
        return form;
    }

    Protection protection() {
        return protection;
    }
}
