package nl.casusregie.access;

import static nl.casusregie.access.Relation.ADDRESSED;
import static nl.casusregie.access.Relation.APPLICANT;
import static nl.casusregie.access.Relation.COORDINATOR;
import static nl.casusregie.access.Relation.FIXED_FACE;
import static nl.casusregie.access.Relation.LEAD;
import static nl.casusregie.access.Relation.PROCESS_VIEWER;
import static nl.casusregie.access.Relation.TEAM;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done with a case, and the relations that allow it (starting point: domain.md 3.3). Narrow by default: an
 * action names everybody who may.
 */
public enum CaseAction {
    SEE_PROCESS(true, COORDINATOR, LEAD, FIXED_FACE, TEAM, APPLICANT, PROCESS_VIEWER),
    SEE_APPLICATION(true, COORDINATOR, LEAD, FIXED_FACE, TEAM, APPLICANT),
    SEE_CONTENT(true, COORDINATOR, LEAD, FIXED_FACE, TEAM),
    SEE_REQUEST(true, COORDINATOR, LEAD, FIXED_FACE, TEAM, ADDRESSED),

    SUPPLEMENT_APPLICATION(false, APPLICANT),
    CHECK_COMPLETENESS(false, COORDINATOR),
    DECIDE_TRIAGE(false, COORDINATOR),
    HEAR_PERSON(false, APPLICANT, COORDINATOR, LEAD, FIXED_FACE),
    FORM_TEAM(false, COORDINATOR),
    CHANGE_HOUSEHOLD(false, COORDINATOR, LEAD, FIXED_FACE),
    SCHEDULE_CONFERENCE(false, COORDINATOR),
    CONTRIBUTE(false, LEAD, FIXED_FACE, TEAM),
    HOLD_CONFERENCE(false, COORDINATOR),
    SETTLE_ANALYSIS(false, LEAD, FIXED_FACE, COORDINATOR),
    DRAFT_PLAN(false, LEAD, FIXED_FACE, COORDINATOR),
    HEAR_ON_PLAN(false, LEAD, FIXED_FACE, COORDINATOR),
    AGREE_PLAN(false, LEAD, FIXED_FACE, TEAM),
    UPDATE_ACTION(false, LEAD, FIXED_FACE, TEAM, COORDINATOR),
    REQUEST_SPECIALIST(false, LEAD, FIXED_FACE, COORDINATOR),
    FOLLOW_UP_REQUEST(false, LEAD, FIXED_FACE, COORDINATOR),
    ANSWER_REQUEST(false, ADDRESSED),
    CHASE_ANSWER(false, COORDINATOR),
    RECORD_EVALUATION(false, LEAD, FIXED_FACE, COORDINATOR),
    HANDLE_ESCALATION(false, COORDINATOR),
    CONFIRM_SCALING_DOWN(false, LEAD, FIXED_FACE, TEAM),
    RECORD_MEASUREMENT(false, LEAD, FIXED_FACE, COORDINATOR),
    CLOSE_CASE(false, LEAD, COORDINATOR),
    REOPEN_CASE(false, COORDINATOR),
    WITHDRAW_CASE(false, COORDINATOR),
    REPORT_ACUTE(false, COORDINATOR, LEAD, FIXED_FACE, TEAM, APPLICANT, ADDRESSED),
    REPORT_INCIDENT(false, COORDINATOR, LEAD, FIXED_FACE, TEAM, APPLICANT, ADDRESSED),
    SECURE_SAFETY(false, LEAD, FIXED_FACE, COORDINATOR),
    CONFIRM_SAFETY(false, COORDINATOR),
    WEIGH_INCIDENT(false, LEAD, FIXED_FACE, COORDINATOR);

    private final boolean read;
    private final Set<Relation> allowed;

    CaseAction(boolean read, Relation first, Relation... others) {
        this.read = read;
        this.allowed = EnumSet.of(first, others);
    }

    public boolean isRead() {
        return read;
    }

    /** The first relation that allows the action: the rule by which somebody may. */
    Optional<Relation> allowedBy(Set<Relation> relations) {
        if (relations.contains(Relation.SYSTEM)) {
            return Optional.of(Relation.SYSTEM);
        }
        return allowed.stream().filter(relations::contains).findFirst();
    }

    /** Everybody who may do this, for the screen that explains it. */
    public Set<Relation> allowed() {
        return Set.copyOf(allowed);
    }
}
