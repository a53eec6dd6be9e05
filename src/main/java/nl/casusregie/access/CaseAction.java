package nl.casusregie.access;

/** What can be done with a case; the matrix says who may. */
public enum CaseAction {
    SEE_PROCESS(true),
    SEE_APPLICATION(true),
    SEE_CONTENT(true),
    SEE_REQUEST(true),
    /** Who looked at the case. */
    SEE_RECORD(true),
    /** Shows the whole BSN of one person. */
    REVEAL_BSN(true),
    /** Looks whether somebody stands in another case as well. */
    COMPARE_PERSONS(true),

    SUPPLEMENT_APPLICATION(false),
    CHECK_COMPLETENESS(false),
    DECIDE_TRIAGE(false),
    HEAR_PERSON(false),
    FORM_TEAM(false),
    CHANGE_HOUSEHOLD(false),
    RECORD_BSN(false),
    /** Writes down what happened to the household, and what comes after a measure. */
    RECORD_HISTORY(false),
    /** Writes down what somebody says themselves, agrees to or complains about. */
    RECORD_VOICE(false),
    /** Sends a complaint on and says how it ended. */
    HANDLE_COMPLAINT(false),
    SCHEDULE_CONFERENCE(false),
    CONTRIBUTE(false),
    HOLD_CONFERENCE(false),
    /** Adds a card to the board of the joint analysis, changes or moves one. */
    CHANGE_BOARD(false),
    SETTLE_ANALYSIS(false),
    DRAFT_PLAN(false),
    HEAR_ON_PLAN(false),
    AGREE_PLAN(false),
    UPDATE_ACTION(false),
    REQUEST_SPECIALIST(false),
    FOLLOW_UP_REQUEST(false),
    ANSWER_REQUEST(false),
    CHASE_ANSWER(false),
    RECORD_EVALUATION(false),
    HANDLE_ESCALATION(false),
    CONFIRM_SCALING_DOWN(false),
    RECORD_MEASUREMENT(false),
    CLOSE_CASE(false),
    REOPEN_CASE(false),
    WITHDRAW_CASE(false),
    REPORT_ACUTE(false),
    REPORT_INCIDENT(false),
    SECURE_SAFETY(false),
    CONFIRM_SAFETY(false),
    WEIGH_INCIDENT(false),
    /** Gives somebody a task beside what the process asks. */
    MAKE_TASK(false),
    DO_TASK(false),
    /** Takes a task back that somebody else gave. */
    WITHDRAW_TASK(false),
    /** Writes down what one found or did while the glass is broken. */
    ADD_EMERGENCY_NOTE(false),
    /** Says who may see an item. */
    CHANGE_PROTECTION(false),
    /** Brings a file in, or takes it away. */
    ADD_DOCUMENT(false),
    /** Records on which ground an organisation gets a category of data. */
    DECIDE_SHARING(false),
    /** Answers who asks to see the case. */
    DECIDE_ACCESS(false);

    private final boolean read;

    CaseAction(boolean read) {
        this.read = read;
    }

    /** Whether also the organisation of whoever acts must have a ground for it, whatever the matrix says (UAVG art. 46). */
    public boolean needsBsnGround() {
        return this == REVEAL_BSN || this == RECORD_BSN;
    }

    public boolean isRead() {
        return read;
    }
}
