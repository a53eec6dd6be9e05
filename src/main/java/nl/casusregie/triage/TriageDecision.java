package nl.casusregie.triage;

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
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/** One decision of triage, with every criterion answered; a case can be triaged more than once. */
@Entity
@Table(name = "triage_decision")
class TriageDecision {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TriageOutcome outcome;

    @Enumerated(EnumType.STRING)
    private TriageOutcome advised;

    private String adviceReason;
    private boolean acuteNow;

    @Sealed
    private String motivation;

    @Sealed
    private String adviceText;

    private UUID decidedById;
    private Instant decidedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "decision_id", nullable = false)
    @OrderBy("position")
    private List<CriterionAnswerRow> answers = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected TriageDecision() {}

    TriageDecision(
            CaseId caseId,
            TriageForm form,
            TriageOutcome outcome,
            AdmissionAdvice.Advice advice,
            UserId by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.outcome = outcome;
        this.advised = advice.outcome();
        this.adviceReason = advice.reason();
        this.acuteNow = form.isAcute();
        this.motivation = form.motivation().strip();
        this.adviceText = form.adviceText().strip();
        this.decidedById = by.value();
        this.decidedAt = now;
        SealedLine.write(answers, form.answers(), CriterionAnswerRow::new);
    }

    UserId decidedBy() {
        return new UserId(decidedById);
    }

    TriageRecord record(String decidedByName) {
        return new TriageRecord(
                id,
                outcome,
                advised,
                adviceReason,
                acuteNow,
                motivation,
                adviceText,
                decidedByName,
                decidedAt,
                SealedLine.read(answers),
                protection);
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }
}
