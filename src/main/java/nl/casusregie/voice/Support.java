package nl.casusregie.voice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;

/** The client support of one person, as it stands now. */
@Entity
@Table(name = "client_support")
class Support {

    @Id
    private UUID personId;

    @Version
    private int version;

    private UUID caseId;

    @Embedded
    private SupportForm form;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Support() {}

    Support(CaseId caseId, PersonId person, SupportForm form, Actor by, Instant now) {
        this.personId = person.value();
        this.caseId = caseId.value();
        this.form = form;
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    void say(SupportForm known, Actor by, Instant now) {
        form = known;
        recordedBy = by.name();
        recordedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    SupportForm form() {
        return form;
    }
}
