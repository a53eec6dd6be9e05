package nl.casusregie.casefile;

import org.jspecify.annotations.Nullable;

/** The kinds of item of which people say who may see them. */
public enum ContentKind {
    HEARING("hearing"),
    CONTRIBUTION("contribution"),
    INCIDENT("incident"),
    ACUTE_REPORT("acute_report"),
    APPLICATION("application", "case_id"),
    TRIAGE_DECISION("triage_decision"),
    CONFERENCE("conference"),
    ANALYSIS("joint_analysis"),
    ANALYSIS_CARD("analysis_card", "id", "origin_id"),
    PLAN("plan"),
    REQUEST("specialist_request"),
    EVALUATION("evaluation"),
    ESCALATION("escalation"),
    SCALING_DOWN_ANSWER("scaling_down_answer"),
    MEASUREMENT("measurement"),
    TIE("tie"),
    STAY("stay"),
    SAFE_CONTACT("safe_contact", "person_id"),
    HISTORY_EVENT("history_event"),
    DOCUMENT("document"),
    TASK("free_task"),
    STATEMENT("person_statement"),
    CONSENT("consent"),
    COMPLAINT("complaint");

    private final String table;
    private final String key;
    private final @Nullable String sameAs;

    ContentKind(String table) {
        this(table, "id");
    }

    ContentKind(String table, String key) {
        this(table, key, null);
    }

    ContentKind(String table, String key, @Nullable String sameAs) {
        this.table = table;
        this.key = key;
        this.sameAs = sameAs;
    }

    String table() {
        return table;
    }

    /** The column that copies of one item have in common, such as a card on the boards of several rounds; null without copies. */
    @Nullable
    String sameAs() {
        return sameAs;
    }

    /** The column by which one item is found. */
    String key() {
        return key;
    }
}
