package nl.casusregie.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** One measurement in aftercare; does not change once it is recorded. */
@Entity
@Table(name = "measurement")
class Measurement {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private int number;
    private int incidents;

    @Enumerated(EnumType.STRING)
    private @Nullable WorstIncident worstIncident;

    @Enumerated(EnumType.STRING)
    private MeasurementOutcome outcome;

    @Sealed
    private String motivation;

    private UUID recordedById;
    private String recordedBy;
    private Instant recordedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measurement_id", nullable = false)
    @OrderBy("position")
    private List<MeasuredExperienceRow> experiences = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    Measurement(CaseId caseId, int number, MeasurementForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.number = number;
        this.incidents = Objects.requireNonNull(form.incidents());
        this.worstIncident = form.worstIncident();
        this.outcome = Objects.requireNonNull(form.outcome());
        this.motivation = form.motivation().strip();
        this.recordedById = by.id().value();
        this.recordedBy = by.name();
        this.recordedAt = now;
        SealedLine.write(experiences, form.experiences(), MeasuredExperienceRow::new);
    }

    MeasurementRecord record() {
        MeasurementForm content =
                new MeasurementForm(incidents, worstIncident, SealedLine.read(experiences), outcome, motivation);
        return new MeasurementRecord(id, number, content, recordedBy, recordedAt, protection);
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }
}
