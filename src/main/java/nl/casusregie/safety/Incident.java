package nl.casusregie.safety;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An incident: facts with their source, as they were reported, and what people found that it asks for. */
@Entity
@Table(name = "incident")
class Incident {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private DateKnown dateKnown;

    private @Nullable LocalDate happenedOn;

    @ElementCollection
    @CollectionTable(name = "incident_kind", joinColumns = @JoinColumn(name = "incident_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);

    @Sealed
    private String facts;

    @Sealed
    private String source;

    @Enumerated(EnumType.STRING)
    private Known childrenPresent;

    @Enumerated(EnumType.STRING)
    private Known injuries;

    @Enumerated(EnumType.STRING)
    private Known weapon;

    @Enumerated(EnumType.STRING)
    private Known police;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private boolean directDanger;
    private boolean bottomLineBroken;
    private String reportedBy;
    private String reportedByOrganisation;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentWeight weight;

    @Sealed
    private String motivation = "";

    private String weighedBy = "";
    private @Nullable Instant weighedAt;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    /** Takes over a form that was checked. */
    Incident(CaseId caseId, IncidentForm form, Label label, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(label);
        this.dateKnown = Objects.requireNonNull(form.dateKnown());
        this.happenedOn = dateKnown == DateKnown.UNKNOWN ? null : form.happenedOn();
        this.kinds.addAll(form.kinds());
        this.facts = form.facts().strip();
        this.source = form.source().strip();
        this.childrenPresent = Objects.requireNonNull(form.childrenPresent());
        this.injuries = Objects.requireNonNull(form.injuries());
        this.weapon = Objects.requireNonNull(form.weapon());
        this.police = Objects.requireNonNull(form.police());
        this.severity = Objects.requireNonNull(form.severity());
        this.directDanger = Boolean.TRUE.equals(form.directDanger());
        this.bottomLineBroken = Boolean.TRUE.equals(form.bottomLineBroken());
        this.reportedBy = by.name();
        this.reportedByOrganisation = by.organisationName();
        this.reportedAt = now;
    }

    void weigh(IncidentWeight decided, String why, Actor by, Instant now) {
        if (weight != null) {
            throw new IllegalStateException("the incident was weighed as " + weight);
        }
        weight = decided;
        motivation = why.strip();
        weighedBy = by.name();
        weighedAt = now;
    }

    UUID id() {
        return id;
    }

    /** Children who were perhaps there count as there. */
    IncidentAdvice.Facts forAdvice() {
        return new IncidentAdvice.Facts(severity, directDanger, childrenPresent != Known.NO, bottomLineBroken);
    }

    IncidentView view(IncidentWeight advised) {
        return new IncidentView(
                id,
                dateKnown,
                happenedOn,
                kinds.stream().sorted().toList(),
                facts,
                source,
                childrenPresent,
                injuries,
                weapon,
                police,
                severity,
                directDanger,
                bottomLineBroken,
                reportedBy,
                reportedByOrganisation,
                reportedAt,
                advised,
                weight,
                motivation,
                weighedBy,
                weighedAt,
                protection);
    }

    Protection protection() {
        return protection;
    }
}
