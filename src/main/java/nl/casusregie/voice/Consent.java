package nl.casusregie.voice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;

/** A question for consent with its answers, under the rule that held on that day; a later answer is a new one. */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConsentRule rule;

    @Embedded
    private ConsentForm form;

    private String recordedBy;
    private String recordedByOrganisation;
    private Instant recordedAt;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(CaseId caseId, PersonId person, ConsentRule rule, ConsentForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.personId = person.value();
        this.rule = rule;
        this.form = form;
        this.protection = Protection.begin(Label.GENERAL);
        this.recordedBy = by.name();
        this.recordedByOrganisation = by.organisationName();
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }

    ConsentRecord asRecord() {
        return new ConsentRecord(
                id, new PersonId(personId), rule, form, recordedBy, recordedByOrganisation, recordedAt, protection);
    }
}
