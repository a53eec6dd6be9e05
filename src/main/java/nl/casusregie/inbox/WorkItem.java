package nl.casusregie.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work for people: open, done or no longer needed. What it is does not change here, only whose it is and how it stands; what
 * follows its case the database writes.
 */
@Entity
@Table(name = "work_item")
class WorkItem {

    enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    @Id
    private UUID id;

    /** Nothing until it is written, so that new work is not looked for before. */
    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String taskRef;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private @Nullable UUID subjectId;

    @Column(updatable = false)
    private String caseNumber;

    @Column(updatable = false)
    private String caseTitle;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private boolean urgent;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(updatable = false)
    private @Nullable UUID organisationId;

    private @Nullable UUID assigneeId;
    private @Nullable UUID askedById;
    private @Nullable Instant heldUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private Instant dueAt;

    private @Nullable Instant remindedAt;
    private @Nullable Instant escalatedAt;
    private @Nullable UUID doneById;
    private @Nullable Instant closedAt;

    /** Who finishes it in this transaction. */
    @Transient
    private @Nullable UUID takenUpBy;

    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    WorkItem(NewWorkItem work, Instant now) {
        id = UUID.randomUUID();
        taskRef = work.taskRef();
        kind = work.kind();
        caseId = work.caseId().value();
        subjectId = work.subject();
        caseNumber = work.caseNumber();
        caseTitle = work.caseTitle();
        regionCode = work.regionCode();
        urgent = work.urgent();
        audience = work.audience();
        organisationId =
                work.organisation() == null ? null : work.organisation().value();
        assigneeId = work.assignee() == null ? null : work.assignee().value();
        state = State.OPEN;
        openedAt = now;
        dueAt = work.dueAt();
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isHeldBySomebodyElse(UserId user) {
        return assigneeId != null && !assigneeId.equals(user.value());
    }

    /** By what the line says; others belong to its audience by the team of the case or stand in for whose it is. */
    boolean isEvidentlyFor(Actor actor) {
        UUID me = actor.id().value();
        return me.equals(assigneeId)
                || me.equals(askedById)
                || switch (audience) {
                    case COORDINATORS -> actor.has(Role.COORDINATOR, regionCode);
                    case SPECIALISTS ->
                        actor.organisation().value().equals(organisationId) && actor.has(Role.SPECIALIST, regionCode);
                    case TEAM_MEMBERS, PERSON -> false;
                };
    }

    boolean isAbout(WorkKind kind, CaseId caseId, @Nullable UUID subject) {
        return this.kind == kind && this.caseId.equals(caseId.value()) && Objects.equals(subjectId, subject);
    }

    void assignTo(UserId user) {
        assigneeId = user.value();
    }

    /** It is theirs as soon as it is closed or the transaction ends, in one change of the row. */
    void takeUp(UserId user) {
        takenUpBy = user.value();
    }

    void settle() {
        if (takenUpBy != null) {
            assigneeId = takenUpBy;
            takenUpBy = null;
        }
    }

    /** Back to whoever asked, else to the queue; work for one named person stays with that person. */
    void release() {
        heldUntil = null;
        if (askedById != null) {
            assigneeId = askedById;
            askedById = null;
        } else if (audience != Audience.PERSON) {
            assigneeId = null;
        }
    }

    /** To somebody else for good. */
    void handOver(UserId user) {
        assigneeId = user.value();
        askedById = null;
        heldUntil = null;
    }

    /** To somebody who does it or gives it back; whoever asked first stays the one who gets it back. */
    void ask(UserId user, UserId asker) {
        askedById = askedById == null ? asker.value() : askedById;
        assigneeId = user.value();
        heldUntil = null;
    }

    void hold(UserId by, Instant until) {
        assigneeId = by.value();
        heldUntil = until;
    }

    void resume() {
        heldUntil = null;
    }

    /** Where it was before an act, so that the act can be undone. */
    Whereabouts whereabouts() {
        return new Whereabouts(assigneeId, askedById, heldUntil);
    }

    void putBack(Whereabouts before) {
        assigneeId = before.assignee();
        askedById = before.askedBy();
        heldUntil = before.heldUntil();
    }

    /** In whose hands it is. */
    record Whereabouts(@Nullable UUID assignee, @Nullable UUID askedBy, @Nullable Instant heldUntil) {}

    void finish(UserId by, Instant now) {
        settle();
        state = State.DONE;
        heldUntil = null;
        doneById = by.value();
        closedAt = now;
    }

    void cancel(Instant now) {
        settle();
        state = State.CANCELLED;
        closedAt = now;
    }

    /** The process turned out to wait for it after all. */
    void reopen() {
        state = State.OPEN;
        doneById = null;
        closedAt = null;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    void escalate(Instant now) {
        escalatedAt = now;
    }

    UUID id() {
        return id;
    }

    String taskRef() {
        return taskRef;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    WorkKind kind() {
        return kind;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    @Nullable
    UUID subjectId() {
        return subjectId;
    }

    String caseNumber() {
        return caseNumber;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID askedById() {
        return askedById;
    }

    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    @Nullable
    UUID doneById() {
        return doneById;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    WorkNotice asNotice() {
        return new WorkNotice(
                id, kind, new CaseId(caseId), caseNumber, regionCode, audience, organisationId, assigneeId, dueAt);
    }
}
