package nl.casusregie.triage;

import nl.casusregie.shared.CaseId;

/** Triage has decided about an application. */
public record TriageDecided(CaseId caseId, TriageOutcome outcome, String motivation) {}
