package nl.casusregie.help;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps that are explained (domain.md 2), each with the kinds of work and the tabs of a case that belong to it. */
public enum HelpTopic {
    SIGNAL("CHECK_COMPLETENESS", "SUPPLEMENT_APPLICATION", "aanmelding"),
    TRIAGE("DECIDE_TRIAGE", "triage"),
    HEARING("HEAR_PERSON", "REVIEW_HEARING", "REVIEW_CONSENT", "huishouden", "stem"),
    TEAM("FORM_TEAM", "DECIDE_SHARING", "team"),
    PREPARATION("SCHEDULE_CONFERENCE", "PREPARE_CONTRIBUTION", "overleg"),
    ANALYSIS("HOLD_CONFERENCE", "SETTLE_ANALYSIS", "analyse"),
    PLAN("DRAFT_PLAN", "HEAR_ON_PLAN", "AGREE_PLAN", "plan"),
    SPECIALISTS(
            "ANSWER_REQUEST",
            "CHASE_ANSWER",
            "END_WAITING",
            "DELIVER_RESULT",
            "REVIEW_RESULT",
            "DECIDE_FOLLOW_UP",
            "specialisten"),
    EVALUATION("RECORD_EVALUATION", "HANDLE_ESCALATION", "RECORD_MEASUREMENT", "DECIDE_ON_MEASURE", "evaluatie"),
    CLOSING("CONFIRM_SCALING_DOWN", "CLOSE_CASE"),
    ACUTE("SECURE_SAFETY", "CONFIRM_SAFETY", "WEIGH_INCIDENT", "DECIDE_ON_MEASURE", "veiligheid");

    private final List<String> steps;

    HelpTopic(String... steps) {
        this.steps = List.of(steps);
    }

    /** The explanation of a kind of work or a tab, by its name; empty where nothing needs to be explained. */
    public static Optional<HelpTopic> of(String step) {
        return Arrays.stream(values())
                .filter(topic -> topic.steps.contains(step))
                .findFirst();
    }

    /** As it stands in the address of its page. */
    public String address() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String key() {
        return "help.topic." + name();
    }
}
