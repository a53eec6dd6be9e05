package nl.casusregie.inbox;

import nl.casusregie.access.CaseAction;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of work that people have: one per user task of the diagrams, what the product asks beside those, and the tasks that
 * they give each other.
 */
public enum WorkKind {
    CHECK_COMPLETENESS,
    SUPPLEMENT_APPLICATION,
    DECIDE_TRIAGE,
    HEAR_PERSON,
    FORM_TEAM,
    SCHEDULE_CONFERENCE,
    PREPARE_CONTRIBUTION(CaseAction.CONTRIBUTE),
    HOLD_CONFERENCE,
    SETTLE_ANALYSIS,
    DRAFT_PLAN,
    HEAR_ON_PLAN,
    AGREE_PLAN,
    ANSWER_REQUEST,
    CHASE_ANSWER,
    END_WAITING(CaseAction.ANSWER_REQUEST),
    DELIVER_RESULT(CaseAction.ANSWER_REQUEST),
    REVIEW_RESULT(CaseAction.FOLLOW_UP_REQUEST),
    DECIDE_FOLLOW_UP(CaseAction.FOLLOW_UP_REQUEST),
    RECORD_EVALUATION,
    HANDLE_ESCALATION,
    CONFIRM_SCALING_DOWN,
    RECORD_MEASUREMENT,
    CLOSE_CASE,
    SECURE_SAFETY,
    CONFIRM_SAFETY,
    WEIGH_INCIDENT,
    DO_TASK,
    DECIDE_ON_MEASURE(CaseAction.RECORD_HISTORY),
    /** A sharing ends soon: does it go on? */
    DECIDE_SHARING;

    private final @Nullable CaseAction action;

    WorkKind() {
        action = null;
    }

    WorkKind(CaseAction action) {
        this.action = action;
    }

    /** Whether no diagram asks for it: the module that owns it opens and closes it. */
    public boolean isBesideTheProcess() {
        return this == DECIDE_ON_MEASURE || this == DECIDE_SHARING || this == DO_TASK;
    }

    /** What doing it is, for the matrix: whoever may not do that, cannot do the work. */
    public CaseAction action() {
        return action == null ? CaseAction.valueOf(name()) : action;
    }

    /** The message key of the name people know the work by. */
    public String key() {
        return "work." + name();
    }
}
