package nl.casusregie.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.junit.jupiter.api.Test;

/** What a decision has to say of the children and of hearing. */
class ChildrenPolicyTest {

    private static final DecisionNeeds NO_CHILDREN = new DecisionNeeds(false, List.of());
    private static final DecisionNeeds CHILDREN = new DecisionNeeds(true, List.of());
    private static final DecisionNeeds NOT_HEARD = new DecisionNeeds(false, List.of("Petra van Dam", "Bo Dam"));

    private static List<Refusal> refusals(DecisionNeeds needs, String effect, String whyNotHeard) {
        Refusals refusals = new Refusals();
        ChildrenPolicy.check(needs, new ForTheChildren(effect, whyNotHeard), refusals);
        return refusals.list();
    }

    @Test
    void inAHouseholdWithChildrenADecisionSaysWhatItMeansForThem() {
        assertThat(refusals(CHILDREN, " ", ""))
                .containsExactly(Refusal.at("effectOnChildren", "refusal.effectOnChildrenNeeded"));
        assertThat(refusals(CHILDREN, "Bo slaapt weer thuis.", "")).isEmpty();
    }

    @Test
    void withoutChildrenAndWithEverybodyHeardNothingIsAsked() {
        assertThat(refusals(NO_CHILDREN, "", "")).isEmpty();
        assertThat(NO_CHILDREN.any()).isFalse();
    }

    @Test
    void whileSomebodyIsNotHeardTheDecisionSaysWhyItCannotWaitAndWhoThatIs() {
        assertThat(refusals(NOT_HEARD, "", ""))
                .containsExactly(Refusal.at("whyNotHeard", "refusal.notHeardNeedsReason", "Petra van Dam, Bo Dam"));
        assertThat(refusals(NOT_HEARD, "", "Het is vanavond al gevaarlijk.")).isEmpty();
        assertThat(NOT_HEARD.any()).isTrue();
    }

    @Test
    void aTextThatNobodyReadsIsRefused() {
        assertThat(refusals(CHILDREN, "x".repeat(Refusals.TEXT + 1), ""))
                .extracting(Refusal::key)
                .containsExactly("refusal.tooLong");
    }
}
