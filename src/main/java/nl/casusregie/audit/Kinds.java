package nl.casusregie.audit;

import java.util.EnumSet;
import java.util.Set;
import nl.casusregie.access.AccessEvent;
import nl.casusregie.access.CaseAction;

/** Which kind of event an act is. */
final class Kinds {

    /** Acts that put something new into the case; every other act changes what is there. */
    private static final Set<CaseAction> ADDING = EnumSet.of(
            CaseAction.SUPPLEMENT_APPLICATION,
            CaseAction.DECIDE_TRIAGE,
            CaseAction.HEAR_PERSON,
            CaseAction.SCHEDULE_CONFERENCE,
            CaseAction.CONTRIBUTE,
            CaseAction.HOLD_CONFERENCE,
            CaseAction.RECORD_EVALUATION,
            CaseAction.RECORD_MEASUREMENT,
            CaseAction.REQUEST_SPECIALIST,
            CaseAction.REPORT_ACUTE,
            CaseAction.MAKE_TASK,
            CaseAction.ADD_EMERGENCY_NOTE,
            CaseAction.REPORT_INCIDENT);

    private Kinds() {}

    static EventKind of(CaseAction action) {
        if (action.isRead()) {
            return EventKind.READ;
        }
        return ADDING.contains(action) ? EventKind.ADD : EventKind.CHANGE;
    }

    static EventKind of(AccessEvent event) {
        return switch (event) {
            case CASE_OPENED -> EventKind.CREATE;
            case ORGANISATION_ADDED, ORGANISATION_CHANGED, REGION_ADDED -> EventKind.SETTING;
            case EMERGENCY_STARTED -> EventKind.EMERGENCY_START;
            case EMERGENCY_ENDED -> EventKind.EMERGENCY_END;
            default -> EventKind.RIGHT;
        };
    }
}
