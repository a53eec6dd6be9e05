package nl.casusregie.inbox;

/** The lists of the inbox. */
public enum InboxList {
    /** What I hold. */
    MINE("w.state = 'OPEN' and w.assignee_id = :me" + Candidates.NOT_KEPT_AWAY, "w.due_at, w.id"),
    /** What is waiting for me or a colleague, and who holds it. */
    ORGANISATION(
            "w.state = 'OPEN' and w.audience <> 'PERSON' and (w.assignee_id is null or w.assignee_id <> :me) and "
                    + Candidates.FOR_ME,
            "w.due_at, w.id"),
    /** What I finished, the newest first. */
    DONE("w.state = 'DONE' and w.done_by_id = :me" + Candidates.NOT_KEPT_AWAY, "w.closed_at desc, w.id");

    private final String condition;
    private final String order;

    InboxList(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
