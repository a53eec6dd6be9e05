package nl.casusregie.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;

/** The answer of one organisation to one proposal to scale down. */
@Entity
@Table(name = "scaling_down_answer")
class ScalingDownAnswer {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID evaluationId;
    private UUID organisationId;
    private String organisationName;
    private UUID answeredById;
    private String answeredBy;
    private Instant answeredAt;
    private boolean confirms;

    @Sealed
    private String objection;

    @ElementCollection
    @CollectionTable(name = "scaling_down_missing", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "item")
    @Enumerated(EnumType.STRING)
    private Set<ChecklistItem> missing = new HashSet<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected ScalingDownAnswer() {}

    ScalingDownAnswer(CaseId caseId, Evaluation proposal, ScalingDownForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.evaluationId = proposal.id();
        this.organisationId = by.organisation().value();
        this.organisationName = by.organisationName();
        this.answeredById = by.id().value();
        this.answeredBy = by.name();
        this.answeredAt = now;
        this.confirms = Boolean.TRUE.equals(form.confirms());
        this.objection = form.objection().strip();
        this.missing.addAll(form.missing());
    }

    boolean confirms() {
        return confirms;
    }

    UUID organisationId() {
        return organisationId;
    }

    ScalingDownRecord record() {
        return new ScalingDownRecord(
                id, organisationName, answeredBy, answeredAt, confirms, objection, missing, protection);
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }
}
