package nl.casusregie.safety;

import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case in which somebody may report.
 *
 * @param title null for whoever only answers a request of the case
 */
public record ReportableCase(CaseId id, String number, @Nullable String title) {}
