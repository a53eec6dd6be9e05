package nl.casusregie.casefile;

import nl.casusregie.shared.CaseId;

/** A closed case begins a new episode. */
public record CaseReopened(CaseId caseId, String regionCode, Urgency urgency) {}
