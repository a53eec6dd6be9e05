package nl.casusregie.household;

import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;

/** A person of the household was informed and heard, or the exception was reasoned. */
public record PersonHeard(CaseId caseId, PersonId person) {}
