package nl.casusregie.conference;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One conference of a case; guards that it is recorded once. What organisations bring in is kept apart, so that two can do so at once. */
@Entity
@Table(name = "conference")
class Conference {

    @Embeddable
    record StoredDecision(@Sealed String text) {}

    @Embeddable
    record StoredActionPoint(@Sealed String text, UUID ownerId, LocalDate dueOn) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ConferenceStatus status;

    private Instant startsAt;

    @Sealed
    private String place;

    private Instant preparationDeadline;

    @Sealed
    private String question;

    private Instant scheduledAt;
    private @Nullable UUID recordedById;
    private @Nullable Instant recordedAt;

    @Sealed
    private String notHeldReason;

    @Sealed
    private String summary;

    @Sealed
    private String weighing;

    @Sealed
    private String objections;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "conference_id", nullable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DecisionRow> decisions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "conference_id", nullable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ActionPointRow> actionPoints = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Conference() {}

    Conference(ConferenceId id, CaseId caseId, Instant startsAt, Instant deadline, ScheduleForm form, Instant now) {
        this.id = id.value();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.status = ConferenceStatus.SCHEDULED;
        this.startsAt = startsAt;
        this.place = form.place().strip();
        this.preparationDeadline = deadline;
        this.question = form.question().strip();
        this.scheduledAt = now;
        this.notHeldReason = "";
        this.summary = "";
        this.weighing = "";
        this.objections = "";
    }

    void hold(MinutesForm minutes, UserId by, Instant now) {
        record(ConferenceStatus.HELD, by, now);
        summary = minutes.summary().strip();
        weighing = minutes.weighing().strip();
        objections = minutes.objections().strip();
        SealedLine.write(
                decisions,
                minutes.decisions().stream()
                        .map(decision -> new StoredDecision(decision.strip()))
                        .toList(),
                DecisionRow::new);
        SealedLine.write(
                actionPoints,
                minutes.actionPoints().stream()
                        .map(point -> new StoredActionPoint(
                                point.text().strip(),
                                Objects.requireNonNull(point.owner()).value(),
                                Objects.requireNonNull(point.dueOn())))
                        .toList(),
                ActionPointRow::new);
    }

    void cancel(String reason, UserId by, Instant now) {
        record(ConferenceStatus.NOT_HELD, by, now);
        notHeldReason = reason.strip();
    }

    private void record(ConferenceStatus next, UserId by, Instant now) {
        if (isOver()) {
            throw new IllegalStateException("the conference has been recorded already");
        }
        status = next;
        recordedById = by.value();
        recordedAt = now;
    }

    boolean isOver() {
        return status != ConferenceStatus.SCHEDULED;
    }

    /** From the beginning on everybody reads what the others brought in. */
    boolean hasBegun(Instant now) {
        return isOver() || !now.isBefore(startsAt);
    }

    boolean isLate(Instant now) {
        return now.isAfter(preparationDeadline);
    }

    ConferenceId id() {
        return new ConferenceId(id);
    }

    ConferenceStatus status() {
        return status;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    Instant preparationDeadline() {
        return preparationDeadline;
    }

    String question() {
        return question;
    }

    @Nullable
    UserId recordedBy() {
        return recordedById == null ? null : new UserId(recordedById);
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }

    String notHeldReason() {
        return notHeldReason;
    }

    String summary() {
        return summary;
    }

    String weighing() {
        return weighing;
    }

    String objections() {
        return objections;
    }

    List<String> decisions() {
        return SealedLine.read(decisions).stream().map(StoredDecision::text).toList();
    }

    List<StoredActionPoint> actionPoints() {
        return SealedLine.read(actionPoints);
    }

    Protection protection() {
        return protection;
    }
}
