package nl.casusregie.inbox;

/** The kinds of work that the trajectory asks of people: one per user task of the diagrams. */
public enum WorkKind {
    CHECK_COMPLETENESS,
    SUPPLEMENT_APPLICATION,
    DECIDE_TRIAGE,
    HEAR_PERSON,
    FORM_TEAM,
    SCHEDULE_CONFERENCE,
    PREPARE_CONTRIBUTION,
    HOLD_CONFERENCE,
    SETTLE_ANALYSIS,
    DRAFT_PLAN,
    HEAR_ON_PLAN,
    AGREE_PLAN,
    ANSWER_REQUEST,
    CHASE_ANSWER,
    END_WAITING,
    DELIVER_RESULT,
    REVIEW_RESULT,
    DECIDE_FOLLOW_UP,
    RECORD_EVALUATION,
    HANDLE_ESCALATION,
    CONFIRM_SCALING_DOWN,
    RECORD_MEASUREMENT,
    CLOSE_CASE,
    SECURE_SAFETY,
    CONFIRM_SAFETY,
    WEIGH_INCIDENT;

    /** The message key of the name people know the work by. */
    public String key() {
        return "work." + name();
    }
}
