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

/** One evaluation of a case; does not change once it is recorded. */
@Entity
@Table(name = "evaluation")
class Evaluation {

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
    private EvaluationDecision decision;

    @Sealed
    private String reason;

    private int planPhase;
    private UUID recordedById;
    private String recordedBy;
    private Instant recordedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "evaluation_id", nullable = false)
    @OrderBy("position")
    private List<LineJudgementRow> judgements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "evaluation_id", nullable = false)
    @OrderBy("position")
    private List<GoalProgressRow> progress = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "evaluation_id", nullable = false)
    @OrderBy("position")
    private List<ExperienceRow> experiences = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    Evaluation(CaseId caseId, int number, EvaluationForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.number = number;
        this.incidents = Objects.requireNonNull(form.incidents());
        this.worstIncident = form.worstIncident();
        this.decision = Objects.requireNonNull(form.decision());
        this.reason = form.reason();
        this.planPhase = Objects.requireNonNull(form.planPhase());
        this.recordedById = by.id().value();
        this.recordedBy = by.name();
        this.recordedAt = now;
        SealedLine.write(judgements, form.judgements(), LineJudgementRow::new);
        SealedLine.write(progress, form.progress(), GoalProgressRow::new);
        SealedLine.write(experiences, form.experiences(), ExperienceRow::new);
    }

    UUID id() {
        return id;
    }

    EvaluationRecord record() {
        EvaluationForm content = new EvaluationForm(
                SealedLine.read(judgements),
                SealedLine.read(progress),
                incidents,
                worstIncident,
                SealedLine.read(experiences),
                decision,
                reason,
                planPhase);
        return new EvaluationRecord(id, number, content, recordedBy, recordedAt, protection);
    }

    Protection protection() {
        return protection;
    }
}
