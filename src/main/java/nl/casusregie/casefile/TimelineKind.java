package nl.casusregie.casefile;

import java.util.Arrays;

/** What an entry of the timeline is about, to look for in a long one; every key of an entry belongs to exactly one. */
public enum TimelineKind {
    COURSE(
            "phase.%",
            "opened",
            "reopened",
            "clockStopped",
            "application%",
            "moreAsked",
            "triage.%",
            "reanalysis%",
            "work.%",
            "task%",
            "escalated.%",
            "escalationStarts",
            "escalationIsComing"),
    HOUSEHOLD("person%", "heardOnPlan", "bsn%", "tie%", "stay%", "safeContact%", "history%", "voice%"),
    SAFETY("acute%", "safety%", "safeAgain", "notSafeYet", "incident%"),
    CONFERENCE("conference%", "contribution%", "analysis%"),
    PLAN(
            "planDrafted",
            "bottomLine.%",
            "planPrinted.%",
            "planAgreed%",
            "planObjectedTo",
            "action.%",
            "evaluat%",
            "measure%",
            "scalingDown%"),
    SPECIALISTS("request%", "specialist%", "result%", "waitingEnded", "answerChased"),
    DOCUMENTS("document%"),
    ACCESS("member%", "teamFormed", "access%", "emergency%", "protection%", "sharing%");

    private final String[] patterns;

    TimelineKind(String... endings) {
        patterns = Arrays.stream(endings).map(ending -> "timeline." + ending).toArray(String[]::new);
    }

    /** What the keys of these entries are like, in SQL. */
    String[] patterns() {
        return patterns.clone();
    }

    public String key() {
        return "casefile.timeline.kind." + name();
    }
}
