package nl.casusregie.evaluation;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.MENTAL_HEALTH_ADULTS;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.EffectRecord;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Protections;
import nl.casusregie.household.Households;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every decision about a household with children says what it means for them, and is read back with that. */
@CasusregieTest
class EffectOnChildrenTest {

    private static final ForTheChildren SAID = PlanActs.FOR_THE_CHILDREN;

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Escalations escalations;

    @Autowired
    private ScalingDown scalingDown;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private Plans plans;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private EffectOnChildren effect;

    @Autowired
    private Households households;

    @Autowired
    private Protections protections;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Clock clock;

    private static void refused(Outcome<?> outcome) {
        assertThat(outcome.reasons()).containsExactly(Refusal.at("effectOnChildren", "refusal.effectOnChildrenNeeded"));
    }

    private Outcome<EvaluationDecision> evaluate(CaseId id, EvaluationDecision decision, ForTheChildren said) {
        EvaluationForm form = acts.anEvaluation(id, BottomLineStatus.MET, decision, 2);
        return signedIn.as(LEAD, () -> evaluations.record(id, form, said));
    }

    private Map<UUID, List<EffectRecord>> read(String username, CaseId id, ContentKind kind) {
        return signedIn.as(username, () -> effect.of(id, kind));
    }

    private CaseId planned() {
        CaseId id = cases.planAgreed();
        acts.bringEvaluationForward(id);
        return id;
    }

    @Test
    void anEvaluationIsRefusedWithoutItAndReadBackWithIt() {
        CaseId id = planned();

        refused(evaluate(id, EvaluationDecision.CONTINUE, ForTheChildren.NOTHING));
        evaluate(id, EvaluationDecision.CONTINUE, SAID).value();

        UUID evaluation =
                signedIn.as(LEAD, () -> evaluations.last(id).orElseThrow()).id();
        assertThat(read(POLICE, id, ContentKind.EVALUATION)).containsOnlyKeys(evaluation);
        assertThat(read(POLICE, id, ContentKind.EVALUATION).get(evaluation))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.said()).isEqualTo(SAID);
                    assertThat(each.writtenBy()).isEqualTo("Samira Bakker");
                });
    }

    @Test
    void itIsSealed() {
        CaseId id = planned();
        evaluate(id, EvaluationDecision.CONTINUE, SAID).value();

        assertThat(beneath.sql("select effect from effect_on_children where case_id = :id and kind = 'EVALUATION'")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .startsWith("sealed:")
                .doesNotContain("Bo slaapt");
    }

    @Test
    void whoeverMayNotReadTheDecisionDoesNotReadItEither() {
        CaseId id = planned();
        evaluate(id, EvaluationDecision.CONTINUE, SAID).value();
        EvaluationRecord kept = signedIn.as(LEAD, () -> evaluations.last(id).orElseThrow());

        signedIn.as(LEAD, () -> protections
                .change(
                        id,
                        ContentKind.EVALUATION,
                        kept.id(),
                        new Protection(Label.HEALTH, kept.protection().sourceId(), Set.of(), Set.of(), false),
                        "Er staat iets in over een behandeling")
                .value());

        assertThat(read(POLICE, id, ContentKind.EVALUATION)).isEmpty();
        assertThat(read(LEAD, id, ContentKind.EVALUATION)).hasSize(1);
        for (String other : List.of(MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> read(other, id, ContentKind.EVALUATION)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> effect.needs(id))).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> effect.ofClosing(id)))
                    .isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    void anEscalationSaysIt() {
        CaseId id = planned();
        evaluate(id, EvaluationDecision.SCALE_UP, SAID).value();
        EscalationForm form = new EscalationForm(
                EscalationLevel.LINE_MANAGERS,
                "Wie betaalt de opvang?",
                "Het wijkteam.",
                LocalDate.now(clock).plusDays(5));

        refused(signedIn.as(COORDINATOR, () -> escalations.handle(id, form, ForTheChildren.NOTHING)));
        acts.handleEscalation(id);

        assertThat(read(LEAD, id, ContentKind.ESCALATION)).hasSize(1);
    }

    @Test
    void whoConfirmsScalingDownSaysItAndWhoObjectsNeedNot() {
        CaseId id = cases.evaluated(EvaluationDecision.SCALE_DOWN);
        ScalingDownForm confirmed = new ScalingDownForm(PlanActs.checklist(true), true, "");

        refused(signedIn.as(LEAD, () -> scalingDown.answer(id, confirmed, ForTheChildren.NOTHING)));
        signedIn.as(LEAD, () -> scalingDown.answer(id, confirmed, SAID).value());
        acts.objectToScalingDown(id, POLICE);

        assertThat(read(FIXED_FACE, id, ContentKind.SCALING_DOWN_ANSWER)).hasSize(1);
    }

    @Test
    void whoAgreesOnThePlanSaysItAndWhoObjectsNeedNot() {
        CaseId id = cases.analysed();
        acts.draft(id);
        acts.hear(id);

        refused(signedIn.as(LEAD, () -> planMaking.agree(id, true, "", ForTheChildren.NOTHING)));
        acts.agree(id, LEAD);
        acts.agree(id, POLICE);

        UUID plan = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow()).id();
        assertThat(signedIn.as(POLICE, () -> effect.of(id, ContentKind.PLAN, plan)))
                .extracting(EffectRecord::organisation)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void closingSaysIt() {
        CaseId id = cases.stable();

        refused(signedIn.as(LEAD, () -> ending.close(id, cases.aClosing(), ForTheChildren.NOTHING)));
        cases.close(id);

        assertThat(signedIn.as(LEAD, () -> effect.ofClosing(id)))
                .extracting(EffectRecord::said)
                .containsExactly(SAID);
    }

    @Test
    void inAHouseholdWithoutChildrenNobodyIsAsked() {
        CaseId id = planned();
        withoutChildren(id);

        assertThat(signedIn.as(LEAD, () -> effect.needs(id).any())).isFalse();
        evaluate(id, EvaluationDecision.CONTINUE, ForTheChildren.NOTHING).value();
        assertThat(read(LEAD, id, ContentKind.EVALUATION)).isEmpty();
    }

    /** The youngest turned out to be grown up. */
    private void withoutChildren(CaseId id) {
        PersonId youngest = Actors.asSystem(() -> households.ids(id)).getLast();
        signedIn.as(LEAD, () -> {
            var known = households.members(id).stream()
                    .filter(each -> each.id().equals(youngest))
                    .findFirst()
                    .orElseThrow()
                    .data();
            households
                    .change(id, youngest, known, CaseForms.anAdult("Bo", "", "Dam"))
                    .value();
        });
    }

    @Test
    void whoeverJoinsTheHouseholdLaterIsHeardOrTheDecisionSaysWhyItCannotWait() {
        CaseId id = planned();
        signedIn.as(
                LEAD, () -> households.add(id, CaseForms.aChild("Fenna", "Dam")).value());

        assertThat(signedIn.as(LEAD, () -> effect.needs(id).notHeard())).containsExactly("Fenna Dam");
        assertThat(evaluate(id, EvaluationDecision.CONTINUE, SAID).reasons())
                .contains(Refusal.at("whyNotHeard", "refusal.notHeardNeedsReason", "Fenna Dam"));
        evaluate(id, EvaluationDecision.CONTINUE, new ForTheChildren("Fenna blijft bij oma.", "Zij is net geboren."))
                .value();

        assertThat(read(LEAD, id, ContentKind.EVALUATION).values())
                .singleElement()
                .satisfies(
                        said -> assertThat(said.getFirst().said().whyNotHeard()).isEqualTo("Zij is net geboren."));
    }
}
