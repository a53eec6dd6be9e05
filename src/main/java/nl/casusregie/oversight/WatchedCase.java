package nl.casusregie.oversight;

import java.time.Instant;
import nl.casusregie.shared.CaseId;

/** A case of which every look comes in the weekly review, and why. */
public record WatchedCase(CaseId id, String number, String reason, Instant since) {}
