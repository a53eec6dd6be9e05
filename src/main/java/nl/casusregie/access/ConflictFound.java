package nl.casusregie.access;

import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/** Somebody near a case may be, or know, somebody of its household, and is kept away from it. */
public record ConflictFound(CaseId caseId, UserId user) {}
