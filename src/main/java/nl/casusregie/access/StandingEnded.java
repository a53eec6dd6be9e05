package nl.casusregie.access;

import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/** Somebody stands less near to a case than a moment ago: open pages of theirs ask again what they may show. */
public record StandingEnded(UserId user, CaseId caseId) {}
