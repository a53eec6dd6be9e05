package nl.casusregie.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
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

    private String reason;
    private int planPhase;
    private UUID recordedById;
    private String recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "evaluation_bottom_line", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<LineJudgement> judgements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_goal", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<GoalProgress> progress = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_experience", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<Experience> experiences = new ArrayList<>();

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
        this.judgements.addAll(form.judgements());
        this.progress.addAll(form.progress());
        this.experiences.addAll(form.experiences());
    }

    UUID id() {
        return id;
    }

    EvaluationRecord record() {
        EvaluationForm content = new EvaluationForm(
                judgements, progress, incidents, worstIncident, experiences, decision, reason, planPhase);
        return new EvaluationRecord(id, number, content, recordedBy, recordedAt, protection);
    }

    Protection protection() {
        return protection;
    }
}
