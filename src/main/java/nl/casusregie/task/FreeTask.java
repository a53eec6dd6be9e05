package nl.casusregie.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** A task that no diagram knows; in whose hands it is, the inbox says. */
@Entity
@Table(name = "free_task")
class FreeTask {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Sealed
    private String title;

    @Sealed
    private String text;

    @Sealed
    private String result = "";

    private LocalDate dueOn;
    private UUID madeById;
    private String madeBy;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    private String closedBy = "";
    private @Nullable Instant closedAt;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected FreeTask() {}

    FreeTask(CaseId caseId, TaskForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.title = form.title().strip();
        this.text = form.text().strip();
        this.dueOn = Objects.requireNonNull(form.dueOn());
        this.madeById = by.id().value();
        this.madeBy = by.name();
        this.madeAt = now;
        this.protection = protection(Objects.requireNonNull(form.label()), Objects.requireNonNull(form.owner()));
    }

    /** What is not for everybody is for the organisation that has to do it. */
    private static Protection protection(Label label, TaskOwner owner) {
        Protection begin = Protection.begin(label);
        boolean narrow = label == Label.HEALTH || label == Label.CRIMINAL;
        return narrow && owner.organisation() != null
                ? new Protection(
                        label, begin.sourceId(), Set.of(owner.organisation().value()), Set.of(), false)
                : begin;
    }

    void close(TaskState how, String with, Actor by, Instant now) {
        if (state != TaskState.OPEN) {
            throw new IllegalStateException("the task is closed already");
        }
        state = how;
        result = with.strip();
        closedBy = by.name();
        closedAt = now;
    }

    /** How the inbox knows it; the check of the inbox leaves such lines alone, because no engine has them. */
    String reference() {
        return "free:" + id;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isOpen() {
        return state == TaskState.OPEN;
    }

    boolean isMadeBy(Actor actor) {
        return madeById.equals(actor.id().value());
    }

    Protection protection() {
        return protection;
    }

    TaskView view(String owner) {
        return new TaskView(
                id,
                caseId(),
                title,
                text,
                protection.label(),
                owner,
                dueOn,
                madeBy,
                madeAt,
                state,
                result,
                closedBy,
                closedAt);
    }
}
