package nl.casusregie.history;

import java.util.Arrays;
import java.util.List;

/** The kinds of event that people write down beside the incidents that were reported (domain.md 2.6 block B, 2.12, 5.4). */
public enum EventKind {
    /** Before there was a case; what happens now is reported as an incident, because that is weighed. */
    EARLIER_VIOLENCE(EventGroup.VIOLENCE),

    POLICE_REPORT(EventGroup.REPORT),
    SAFE_HOME_REPORT(EventGroup.REPORT),
    OTHER_REPORT(EventGroup.REPORT),
    ARREST(EventGroup.REPORT),
    HOSPITAL_VISIT(EventGroup.REPORT),

    RESTRAINING_ORDER(EventGroup.MEASURE),
    CONTACT_BAN(EventGroup.MEASURE),
    SUPERVISION_ORDER(EventGroup.MEASURE),
    OUT_OF_HOME_PLACEMENT(EventGroup.MEASURE),
    PROBATION(EventGroup.MEASURE),
    CARE_ORDER(EventGroup.MEASURE),
    DETENTION(EventGroup.MEASURE),
    OTHER_MEASURE(EventGroup.MEASURE),

    HELP(EventGroup.HELP),
    SHELTER(EventGroup.HELP),
    TREATMENT(EventGroup.HELP),

    BIRTH(EventGroup.LIFE),
    DEATH(EventGroup.LIFE),
    MOVE(EventGroup.LIFE),
    NEW_RELATION(EventGroup.LIFE),
    SEPARATION(EventGroup.LIFE),
    WORK_OR_MONEY(EventGroup.LIFE),
    SCHOOL(EventGroup.LIFE),
    HEALTH(EventGroup.LIFE),
    OTHER_LIFE(EventGroup.LIFE);

    private final EventGroup group;

    EventKind(EventGroup group) {
        this.group = group;
    }

    public EventGroup group() {
        return group;
    }

    public static List<EventKind> of(EventGroup group) {
        return Arrays.stream(values()).filter(kind -> kind.group == group).toList();
    }

    public String key() {
        return "history.kind." + name();
    }
}
