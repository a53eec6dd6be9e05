package nl.casusregie.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;

/** One question that was put higher up. */
@Entity
@Table(name = "escalation")
class Escalation {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID handledById;
    private String handledBy;
    private Instant handledAt;

    @Embedded
    private EscalationForm form;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    Escalation(CaseId caseId, EscalationForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.handledById = by.id().value();
        this.handledBy = by.name();
        this.handledAt = now;
        this.form = form;
    }

    EscalationRecord record() {
        return new EscalationRecord(id, form, handledBy, handledAt, protection);
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }
}
