package nl.casusregie.casefile;

import nl.casusregie.shared.Refusals;

/**
 * A decision in a household with children says what it means for them, and none is taken while somebody is neither heard nor
 * has a reasoned exception, unless it says why it cannot wait (domain.md 2.4: careful decisions with hearing both sides).
 */
final class ChildrenPolicy {

    /** The names of the fields that a refusal stands beside. */
    static final String EFFECT = "effectOnChildren";

    static final String WHY_NOT_HEARD = "whyNotHeard";

    private ChildrenPolicy() {}

    static void check(DecisionNeeds needs, ForTheChildren said, Refusals refusals) {
        refusals.refuseIf(needs.children() && said.effect().isBlank(), EFFECT, "refusal.effectOnChildrenNeeded")
                .refuseIf(
                        !needs.notHeard().isEmpty() && said.whyNotHeard().isBlank(),
                        WHY_NOT_HEARD,
                        "refusal.notHeardNeedsReason",
                        String.join(", ", needs.notHeard()))
                .limit(said.effect(), EFFECT, Refusals.TEXT)
                .limit(said.whyNotHeard(), WHY_NOT_HEARD, Refusals.TEXT);
    }
}
