package nl.casusregie.search;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.Protections;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Arrangements and actions of the plan are found by those who read the plan, each as a line of its own. */
@CasusregieTest
class PlanLinesSearchTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Protections protections;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private PlanForm plan;

    /** Words that no other test writes. */
    private final String promise = word();

    private final String deed = word();

    private static String word() {
        return "Z" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("qvx") + "k";
    }

    @BeforeEach
    void aPlan() {
        id = cases.analysed();
        PlanForm begin = acts.aPlan();
        PlanAction action = acts.anAction();
        plan = new PlanForm(
                begin.phase(),
                begin.why(),
                begin.bottomLines(),
                begin.goals(),
                List.of(new Arrangement(UUID.randomUUID(), "Oma belt elke avond " + promise, "Oma", "Lotte", true)),
                List.of(new PlanAction(
                        action.id(),
                        "Bezoek aan " + deed,
                        1,
                        action.ownerId(),
                        action.dueOn(),
                        ActionStatus.OPEN,
                        "",
                        true)),
                begin.escalation(),
                begin.familyVersion());
        acts.draft(id, plan);
    }

    private List<SearchHit> find(String who, String text) {
        index.catchUp();
        return signedIn.as(who, () -> search.find(SearchQuestion.of(text), 0, 50))
                .hits();
    }

    private List<SearchKind> kinds(String who, String text) {
        return find(who, text).stream().map(SearchHit::kind).toList();
    }

    @Test
    void theTeamFindsAnArrangementAndAnActionAndNobodyElseDoes() {
        assertThat(find(POLICE, promise)).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(SearchKind.ARRANGEMENT);
            assertThat(hit.caseId()).isEqualTo(id);
        });
        assertThat(kinds(LEAD, deed)).containsExactly(SearchKind.ACTION);

        for (String stranger : List.of(OTHER_REGIONS_COORDINATOR, ZVH_MANAGER, ADMINISTRATOR, MENTAL_HEALTH_ADULTS)) {
            assertThat(kinds(stranger, promise)).as(stranger).isEmpty();
            assertThat(kinds(stranger, deed)).as(stranger).isEmpty();
        }
    }

    @Test
    void whoMayReadThePlanIsWhoFindsItsLinesAtOnce() {
        assertThat(kinds(POLICE, deed)).hasSize(1);
        UUID version =
                signedIn.as(LEAD, () -> plans.inTheMaking(id).orElseThrow()).id();
        Protection embargo = new Protection(Label.EMBARGO, null, Set.of(), Set.of(), false);

        signedIn.as(LEAD, () -> protections
                .change(id, ContentKind.PLAN, version, embargo, "Nog niet voor de politie, besproken in het team.")
                .value());

        // Without waiting for the index.
        assertThat(signedIn.as(POLICE, () -> search.find(SearchQuestion.of(deed), 0, 50))
                        .hits())
                .isEmpty();
        assertThat(kinds(POLICE, promise)).isEmpty();
        assertThat(kinds(LEAD, promise)).hasSize(1);
    }

    @Test
    void aLineThatChangesIsFoundByItsNewWordsAndOneThatWentByNone() {
        String other = word();
        assertThat(kinds(LEAD, promise)).hasSize(1);
        PlanForm changed = new PlanForm(
                plan.phase(),
                plan.why(),
                plan.bottomLines(),
                plan.goals(),
                List.of(),
                List.of(new PlanAction(
                        plan.actions().getFirst().id(),
                        "Bezoek aan " + other,
                        1,
                        plan.actions().getFirst().ownerId(),
                        plan.actions().getFirst().dueOn(),
                        ActionStatus.OPEN,
                        "",
                        true)),
                plan.escalation(),
                plan.familyVersion());

        acts.hear(id);
        acts.object(id, POLICE, "Oma kan dit niet alleen.");
        signedIn.as(LEAD, () -> planMaking.draft(id, changed).value());

        assertThat(kinds(LEAD, promise)).isEmpty();
        assertThat(kinds(LEAD, deed)).isEmpty();
        assertThat(kinds(LEAD, other)).containsExactly(SearchKind.ACTION);
    }
}
