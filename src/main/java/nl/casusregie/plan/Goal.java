package nl.casusregie.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;

/**
 * What has to be reached in a phase of the plan.
 *
 * @param phase 1 direct safety, 2 risk-driven, 3 recovery
 * @param goodEnough when it is good enough
 * @param sign what one can then see or hear
 */
@Embeddable
public record Goal(@Column(name = "line_id") UUID id, int phase, @Sealed String goodEnough, @Sealed String sign) {

    public static Goal empty(int phase) {
        return new Goal(UUID.randomUUID(), phase, "", "");
    }

    void checkLength(Refusals refusals, String at) {
        refusals.limit(goodEnough, at + "goodEnough", Refusals.TEXT).limit(sign, at + "sign", Refusals.TEXT);
    }

    void check(Refusals refusals, String at) {
        refusals.requireText(goodEnough, at + "goodEnough", Refusals.TEXT)
                .requireText(sign, at + "sign", Refusals.TEXT)
                .refuseIf(phase < 1 || phase > 3, at + "phase", "refusal.required");
    }
}
