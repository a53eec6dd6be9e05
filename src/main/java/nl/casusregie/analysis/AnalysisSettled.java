package nl.casusregie.analysis;

import nl.casusregie.shared.CaseId;

/** The joint analysis of this round stands; the plan can be made. */
public record AnalysisSettled(CaseId caseId) {}
