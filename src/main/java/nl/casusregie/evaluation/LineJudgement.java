package nl.casusregie.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Whether one bottom line is kept, and from what that shows.
 *
 * @param requirement what the bottom line said at that moment; filled in when it is recorded
 */
@Embeddable
public record LineJudgement(
        UUID bottomLineId,
        @Sealed String requirement,
        @Enumerated(EnumType.STRING) @Nullable BottomLineStatus status,
        @Sealed String evidence) {

    LineJudgement of(BottomLine line) {
        return new LineJudgement(bottomLineId, line.requirement(), status, evidence.strip());
    }

    void check(Refusals refusals) {
        String at = fieldOf(bottomLineId);
        refusals.refuseIf(
                        status == null || status == BottomLineStatus.OPEN, at + ".status", "refusal.bottomLineUnjudged")
                .refuseIf(evidence.isBlank(), at + ".evidence", "refusal.judgementNeedsEvidence")
                .limit(evidence, at + ".evidence", Refusals.TEXT);
    }

    /** The beginning of the names that refusals use for a bottom line. */
    public static String fieldOf(UUID bottomLine) {
        return "bottomLines." + bottomLine;
    }
}
