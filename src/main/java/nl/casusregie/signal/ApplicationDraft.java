package nl.casusregie.signal;

import java.time.Instant;
import nl.casusregie.shared.CaseId;

/**
 * An application that is being written.
 *
 * @param caseId the case that sending it will open; it stays the same, so that a second click opens no second case
 * @param version 0 while nothing was kept yet
 */
public record ApplicationDraft(CaseId caseId, int version, Instant savedAt, ApplicationForm form) {}
