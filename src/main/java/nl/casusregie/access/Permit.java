package nl.casusregie.access;

import nl.casusregie.shared.CaseId;

/** Leave to do something with a case: who, what, and the rule that allowed it. */
public record Permit(Actor actor, CaseAction action, CaseId caseId, Relation rule) {}
