package nl.casusregie.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time somebody broke the glass, as the privacy officer reviews it; nothing of the household. */
public record EmergencyReview(
        UUID window,
        String caseNumber,
        String user,
        String organisation,
        EmergencyCategory category,
        String reason,
        Instant startedAt,
        Instant endedAt,
        Instant dueAt,
        List<String> told,
        @Nullable Verdict verdict,
        @Nullable Instant signedAt,
        String signedBy,
        String remark) {

    public boolean isSigned() {
        return signedAt != null;
    }
}
