package nl.casusregie.audit;

import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something to put on record. Fields are names, never values; the detail is a reason somebody gave, never case content.
 *
 * @param action what it was exactly, in capitals
 * @param subject the person, request, account or other thing it was about
 * @param purpose the step it was done for; empty: the phase of the case
 * @param rule by which rule it was allowed, or NONE
 */
public record AuditEvent(
        EventKind kind,
        String action,
        Processing processing,
        Result result,
        @Nullable CaseId caseId,
        @Nullable UUID subject,
        String purpose,
        List<String> fields,
        String rule,
        String detail) {

    /** Something that was done with cases, about none in particular until {@link #about} says which. */
    public static AuditEvent of(EventKind kind, String action) {
        return new AuditEvent(
                kind, action, Processing.CASES, Result.ALLOWED, null, null, "", List.of(), "OWN_WORK", "");
    }

    public AuditEvent about(@Nullable CaseId aCase, @Nullable UUID aSubject) {
        return new AuditEvent(kind, action, processing, result, aCase, aSubject, purpose, fields, rule, detail);
    }

    public AuditEvent within(Processing activity, String step) {
        return new AuditEvent(kind, action, activity, result, caseId, subject, step, fields, rule, detail);
    }

    public AuditEvent showing(List<String> names) {
        return new AuditEvent(kind, action, processing, result, caseId, subject, purpose, names, rule, detail);
    }

    public AuditEvent by(String aRule, Result aResult) {
        return new AuditEvent(kind, action, processing, aResult, caseId, subject, purpose, fields, aRule, detail);
    }

    public AuditEvent because(String reason) {
        return new AuditEvent(kind, action, processing, result, caseId, subject, purpose, fields, rule, reason);
    }
}
