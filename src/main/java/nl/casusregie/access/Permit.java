package nl.casusregie.access;

import nl.casusregie.shared.CaseId;

/** Leave to do something with a case: who, what, the rule that allowed it, and which items may be read with it. */
public final class Permit {

    private final Actor actor;
    private final CaseAction action;
    private final CaseId caseId;
    private final Decision decision;
    private final Reading reading;

    Permit(Actor actor, CaseAction action, CaseId caseId, Decision decision, Reading reading) {
        this.actor = actor;
        this.action = action;
        this.caseId = caseId;
        this.decision = decision;
        this.reading = reading;
    }

    public Actor actor() {
        return actor;
    }

    public CaseAction action() {
        return action;
    }

    public CaseId caseId() {
        return caseId;
    }

    /** How whoever acts stands towards the case, as far as it gave them leave. */
    public Relation rule() {
        return decision.relation().orElseThrow();
    }

    public Decision decision() {
        return decision;
    }

    /** Whether this item may be read with this leave; what may not is left out, not hidden on the screen. */
    public boolean sees(Protection item) {
        return reading.covers(item);
    }

    /** Whether every item with this label may be read. */
    public boolean seesAll(Label label) {
        return reading.reach(label) == Reach.ALL;
    }

    /** The same rule for lists that are paged in the database. */
    public Reading reading() {
        return reading;
    }
}
