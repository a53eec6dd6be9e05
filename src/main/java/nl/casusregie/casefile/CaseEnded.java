package nl.casusregie.casefile;

import nl.casusregie.shared.CaseId;

/** What happened to a case as a whole. */
public sealed interface CaseEnded {

    CaseId caseId();

    /** The case was closed after aftercare; the retention date is set. */
    record CaseClosed(CaseId caseId) implements CaseEnded {}

    /** The case was withdrawn; everything that was waiting stops. */
    record CaseWithdrawn(CaseId caseId) implements CaseEnded {}
}
