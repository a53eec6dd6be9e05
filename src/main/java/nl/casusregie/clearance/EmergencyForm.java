package nl.casusregie.clearance;

import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What somebody says who breaks the glass. */
public record EmergencyForm(String number, @Nullable EmergencyCategory category, String reason) {

    public static final int REASON = 1000;
    private static final int SHORTEST_REASON = 20;

    String plainNumber() {
        return CaseNumber.plain(number);
    }

    void check(Refusals refusals) {
        CaseNumber.check(number, refusals);
        int length = reason.strip().length();
        refusals.require(category, "category")
                .requireText(reason, "reason", REASON)
                .refuseIf(length > 0 && length < SHORTEST_REASON, "reason", "refusal.tooShort", SHORTEST_REASON);
    }
}
