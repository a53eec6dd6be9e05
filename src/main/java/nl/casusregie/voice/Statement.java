package nl.casusregie.voice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody's own words in the file; they stay as they were said. */
@Entity
@Table(name = "person_statement")
class Statement {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID personId;

    @Embedded
    private StatementForm form;

    private String recordedBy;
    private String recordedByOrganisation;
    private Instant recordedAt;
    private @Nullable Boolean takenOver;

    @Sealed
    private String answer = "";

    private String answeredBy = "";
    private @Nullable Instant answeredAt;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    Statement(CaseId caseId, PersonId person, StatementForm form, Label label, Set<UUID> notTo, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.personId = person.value();
        this.form = form;
        Protection begin = Protection.begin(label);
        this.protection =
                new Protection(begin.label(), begin.sourceId(), begin.audience(), notTo, begin.familyVisible());
        this.recordedBy = by.name();
        this.recordedByOrganisation = by.organisationName();
        this.recordedAt = now;
    }

    void answer(boolean taken, String text, Actor by, Instant now) {
        takenOver = taken;
        answer = text.strip();
        answeredBy = by.name();
        answeredAt = now;
    }

    boolean isOpenCorrection() {
        return form.kind() == StatementKind.CORRECTION && answeredAt == null;
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }

    StatementRecord asRecord() {
        return new StatementRecord(
                id,
                new PersonId(personId),
                form,
                recordedBy,
                recordedByOrganisation,
                recordedAt,
                takenOver,
                answer,
                answeredBy,
                answeredAt,
                protection);
    }
}
