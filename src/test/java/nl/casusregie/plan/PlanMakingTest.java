package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class PlanMakingTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanExecution execution;

    @Autowired
    private Households households;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;

    @BeforeEach
    void aPlanIsNeeded() {
        id = cases.teamed();
        engine.start("plan-making", id, Map.of());
    }

    @Test
    void aPlanWithoutABottomLineOrAGoalIsRefused() {
        PlanForm plan = acts.aPlan();
        PlanForm empty = new PlanForm(1, plan.why(), List.of(), List.of(), List.of(), "", plan.familyVersion());

        assertThat(refusals(empty)).containsExactly("bottomLines refusal.noBottomLine", "goals refusal.noGoalInPhase");
    }

    @Test
    void aBottomLineNeedsAControllerACheckDateAndAConsequence() {
        BottomLine bare =
                new BottomLine(UUID.randomUUID(), "Vader komt niet thuis.", null, " ", null, "", BottomLineStatus.OPEN);

        assertThat(refusals(withBottomLine(bare)))
                .containsExactly(
                        "bottomLines.0.organisation refusal.required",
                        "bottomLines.0.controller refusal.bottomLineNeedsController",
                        "bottomLines.0.checkOn refusal.bottomLineNeedsCheckDate",
                        "bottomLines.0.consequence refusal.bottomLineNeedsConsequence");
    }

    @Test
    void aBottomLineIsCheckedInTheFuture() {
        BottomLine line = acts.aBottomLine();
        BottomLine late = new BottomLine(
                line.id(),
                line.requirement(),
                line.organisationId(),
                line.controller(),
                LocalDate.now(clock).minusDays(1),
                line.consequence(),
                line.status());

        assertThat(refusals(withBottomLine(late))).containsExactly("bottomLines.0.checkOn refusal.dateInPast");
    }

    @Test
    void anActionNeedsOneOwnerOfTheTeamAndADate() {
        PlanAction bare = PlanAction.empty(1);
        PlanAction strangers = new PlanAction(
                UUID.randomUUID(),
                "Intake doen",
                1,
                signedIn.idOf(MENTAL_HEALTH_ADULTS).value(),
                LocalDate.now(clock),
                ActionStatus.OPEN,
                "",
                false);

        assertThat(refusals(withActions(List.of(bare, strangers))))
                .containsExactly(
                        "actions.0.title refusal.required",
                        "actions.0.owner refusal.actionNeedsOwner",
                        "actions.0.dueOn refusal.actionNeedsDate",
                        "actions.1.owner refusal.ownerNotInTeam");
    }

    @Test
    void aDraftMayBeUnfinishedAndIsThereTheNextTime() {
        PlanForm unfinished =
                new PlanForm(2, "Nog niet af", List.of(BottomLine.empty()), List.of(Goal.empty(2)), List.of(), "", "");

        signedIn.as(LEAD, () -> planMaking.saveDraft(id, unfinished).value());

        assertThat(signedIn.as(LEAD, () -> planMaking.startingPoint(id))).isEqualTo(unfinished);
    }

    @Test
    void aDraftThatDoesNotFitIsNotKept() {
        PlanForm tooLong = new PlanForm(1, "x".repeat(10_001), List.of(), List.of(), List.of(), "", "");

        assertThat(keys(signedIn.as(LEAD, () -> planMaking.saveDraft(id, tooLong))))
                .containsExactly("why refusal.tooLong");
    }

    @Test
    void everybodyIsHeardOnThePlanOrTheExceptionIsReasoned() {
        acts.draft(id);
        UUID first = Actors.asSystem(() -> households.ids(id)).getFirst().value();
        UUID second = Actors.asSystem(() -> households.ids(id)).getLast().value();

        assertThat(keys(signedIn.as(LEAD, () -> planMaking.hear(id, List.of(new HouseholdView(first, false, " "))))))
                .containsExactly(
                        HouseholdView.fieldOf(first) + " refusal.viewNeedsReason",
                        HouseholdView.fieldOf(second) + " refusal.viewNeeded");
    }

    @Test
    void anObjectionNeedsItsReason() {
        toAgreement();

        assertThat(keys(signedIn.as(POLICE, () -> planMaking.agree(id, false, " ", PlanActs.FOR_THE_CHILDREN))))
                .containsExactly("objection refusal.objectionNeedsReason");
    }

    @Test
    void aColleagueOfAnOrganisationThatHasAnsweredHearsWhoDid() {
        toAgreement();
        acts.agree(id, LEAD);

        assertThat(keys(signedIn.as(FIXED_FACE, () -> planMaking.agree(id, true, "", PlanActs.FOR_THE_CHILDREN))))
                .containsExactly(" refusal.alreadyDone");
    }

    @Test
    void anActionThatEndsNeedsItsResult() {
        agreed();
        UUID action = plan().actions().getFirst().id();

        assertThat(keys(signedIn.as(POLICE, () -> execution.updateAction(id, action, ActionStatus.DONE, ""))))
                .containsExactly("note refusal.actionNeedsNote.DONE");
    }

    @Test
    void howFarAnActionIsMovesAlongToTheNextVersion() {
        agreed();
        PlanForm before = plan();
        UUID action = before.actions().getFirst().id();
        engine.start("plan-making", id, Map.of());
        signedIn.as(LEAD, () -> planMaking.saveDraft(id, before).value());
        signedIn.as(POLICE, () -> execution
                .updateAction(id, action, ActionStatus.DONE, "De kaart hangt in de keuken.")
                .value());

        acts.draft(id, before);
        acts.hear(id);
        acts.agree(id, LEAD);
        acts.agree(id, POLICE);

        assertThat(plan().actions())
                .singleElement()
                .extracting(PlanAction::status, PlanAction::note)
                .containsExactly(ActionStatus.DONE, "De kaart hangt in de keuken.");
    }

    @Test
    void anActionThatIsNotInThePlanCannotBeUpdated() {
        agreed();

        assertThat(keys(signedIn.as(LEAD, () -> execution.updateAction(id, UUID.randomUUID(), ActionStatus.DOING, ""))))
                .containsExactly(" refusal.actionNotInPlan");
    }

    @Test
    void textOfAnyScriptComesBackAsItWasTyped() {
        String text = "<script>alert('x')</script> علي van 't Hooft 👍";
        acts.draft(
                id,
                new PlanForm(1, text, List.of(acts.aBottomLine()), List.of(PlanActs.aGoal(1)), List.of(), "", text));

        assertThat(signedIn.as(LEAD, () -> plans.inTheMaking(id).orElseThrow())
                        .content()
                        .why())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {POLICE, APPLICANT, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER})
    void onlyWhoLeadsDrafts(String username) {
        signedIn.as(username, () -> assertThatThrownBy(() -> planMaking.saveDraft(id, acts.aPlan()))
                .isInstanceOf(CaseNotVisible.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER, ADMINISTRATOR})
    void thePlanDoesNotExistForWhoIsNotOnTheTeam(String username) {
        agreed();

        signedIn.as(username, () -> {
            assertThatThrownBy(() -> plans.agreed(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> plans.versions(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> planMaking.agree(id, true, "", PlanActs.FOR_THE_CHILDREN))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> execution.updateAction(id, UUID.randomUUID(), ActionStatus.DOING, ""))
                    .isInstanceOf(CaseNotVisible.class);
        });
    }

    private void toAgreement() {
        acts.draft(id);
        acts.hear(id);
    }

    private void agreed() {
        acts.makePlan(id);
    }

    private PlanForm plan() {
        return signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow()).content();
    }

    private PlanForm withBottomLine(BottomLine line) {
        PlanForm plan = acts.aPlan();
        return new PlanForm(1, plan.why(), List.of(line), plan.goals(), plan.actions(), "", plan.familyVersion());
    }

    private PlanForm withActions(List<PlanAction> actions) {
        PlanForm plan = acts.aPlan();
        return new PlanForm(1, plan.why(), plan.bottomLines(), plan.goals(), actions, "", plan.familyVersion());
    }

    private List<String> refusals(PlanForm form) {
        return keys(signedIn.as(LEAD, () -> planMaking.draft(id, form)));
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(PlanMakingTest::describe).toList();
    }

    private static String describe(Refusal refusal) {
        return refusal.field() + " " + refusal.key();
    }
}
