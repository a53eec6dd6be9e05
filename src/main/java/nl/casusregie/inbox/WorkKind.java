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
    DO_TASK(Origin.PEOPLE),
    DECIDE_ON_MEASURE(Origin.PRODUCT, CaseAction.RECORD_HISTORY),
    /** A sharing ends soon: does it go on? */
    DECIDE_SHARING(Origin.PRODUCT),
    /** The exception by which somebody was not heard is looked at again. */
    REVIEW_HEARING(Origin.PRODUCT, CaseAction.HEAR_PERSON),
    /** Does the consent that somebody gave still hold? */
    REVIEW_CONSENT(Origin.PRODUCT, CaseAction.RECORD_VOICE);

    /** Who asks for the work. */
    private enum Origin {
        /** A user task of a diagram. */
        PROCESS,
        /** A module of the product that opens and closes it itself. */
        PRODUCT,
        /** Somebody, in words of their own. */
        PEOPLE
    }

    private final Origin origin;
    private final @Nullable CaseAction action;

    WorkKind() {
        this(Origin.PROCESS, null);
    }

    WorkKind(CaseAction action) {
        this(Origin.PROCESS, action);
    }

    WorkKind(Origin origin) {
        this(origin, null);
    }

    WorkKind(Origin origin, @Nullable CaseAction action) {
        this.origin = origin;
        this.action = action;
    }

    /** Whether no diagram asks for it: the module that owns it opens and closes it. */
    public boolean isBesideTheProcess() {
        return origin != Origin.PROCESS;
    }

    /** Whether people ask it of each other: then they say themselves what it is, and nothing else explains it. */
    public boolean isAskedByPeople() {
        return origin == Origin.PEOPLE;
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
