package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.casusregie.plan.PlanDifference.Change;
import nl.casusregie.plan.PlanDifference.Field;
import nl.casusregie.plan.PlanDifference.What;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.PlannedCases;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The versions of a plan: which of them somebody knows of, and what is different between two. */
@CasusregieTest
class PlanVersionsTest {

    @Autowired
    private Plans plans;

    @Autowired
    private PlannedCases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private CaseId id;
    private PlanForm first;

    @BeforeEach
    void aPlan() {
        id = cases.planned();
        first = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow()).content();
    }

    private List<Integer> numbers(String username) {
        return signedIn.as(
                username,
                () -> plans.versions(id).stream().map(PlanVersion::number).toList());
    }

    @Test
    @DisplayName("of a version that somebody may not read they are not even told that it is there")
    void aVersionThatMayNotBeReadIsNotListed() {
        cases.plan(id, first);
        assertThat(numbers(LEAD)).containsExactly(2, 1);
        assertThat(numbers(POLICE)).containsExactly(2, 1);

        beneath.sql(
                        """
                        update plan set protection_label = 'CRIMINAL', protection_source = :own
                        where case_id = :id and number = 1""")
                .param("own", signedIn.user(LEAD).actor().organisation().value())
                .param("id", id.value())
                .update();

        assertThat(numbers(LEAD)).containsExactly(2, 1);
        assertThat(numbers(POLICE)).containsExactly(2);
        UUID newest = signedIn.as(LEAD, () -> plans.versions(id)).getFirst().id();
        assertThat(signedIn.as(LEAD, () -> plans.sinceBefore(id, newest))).isPresent();
        assertThat(signedIn.as(POLICE, () -> plans.sinceBefore(id, newest))).isEmpty();
    }

    @Test
    void whatIsDifferentIsSaidLineByLine() {
        BottomLine line = first.bottomLines().getFirst();
        BottomLine stricter = new BottomLine(
                line.id(),
                "De kinderen zien hun ouders nooit samen zonder oma.",
                line.organisationId(),
                line.controller(),
                line.checkOn(),
                line.consequence(),
                line.status());
        Goal goal = PlanActs.aGoal(2);
        Arrangement promise = new Arrangement(UUID.randomUUID(), "Oma blijft slapen.", "Oma", "De juf", true);
        cases.plan(
                id,
                new PlanForm(
                        1,
                        first.why(),
                        List.of(stricter),
                        List.of(first.goals().getFirst(), goal),
                        List.of(promise),
                        List.of(),
                        first.escalation(),
                        first.familyVersion()));
        UUID newest = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow()).id();

        PlanDifference difference =
                signedIn.as(LEAD, () -> plans.sinceBefore(id, newest).orElseThrow());

        assertThat(difference.since()).isEqualTo(1);
        assertThat(difference.changes())
                .containsExactly(
                        new Change(
                                What.CHANGED,
                                "plan.section.bottomLines",
                                stricter.requirement(),
                                List.of(new Field(
                                        "plan.bottomLine.requirement", line.requirement(), stricter.requirement()))),
                        new Change(What.NEW, "plan.section.goals", goal.goodEnough(), List.of()),
                        new Change(What.NEW, "plan.section.arrangements", "Oma blijft slapen.", List.of()),
                        new Change(
                                What.GONE,
                                "plan.section.actions",
                                first.actions().getFirst().title(),
                                List.of()));
    }

    @Test
    void howFarALineIsWasNotAgreedAndIsNoDifference() {
        PlanForm further = new PlanForm(
                first.phase(),
                first.why(),
                first.bottomLines().stream()
                        .map(line -> line.judged(BottomLineStatus.MET))
                        .toList(),
                first.goals(),
                first.actions(),
                first.escalation(),
                first.familyVersion());

        assertThat(PlanDifference.between(1, first, further).changes()).isEmpty();
    }

    @Test
    void aLineThatIsWrittenAgainInTheSameWordsIsNeitherNewNorGone() {
        BottomLine line = first.bottomLines().getFirst();
        BottomLine again = new BottomLine(
                UUID.randomUUID(),
                line.requirement(),
                line.organisationId(),
                "De buurvrouw",
                line.checkOn(),
                line.consequence(),
                line.status());
        PlanForm anew = new PlanForm(
                first.phase(),
                first.why(),
                List.of(again),
                first.goals(),
                first.actions(),
                first.escalation(),
                first.familyVersion());

        assertThat(PlanDifference.between(1, first, anew).changes())
                .containsExactly(new Change(
                        What.CHANGED,
                        "plan.section.bottomLines",
                        line.requirement(),
                        List.of(new Field("plan.bottomLine.controller", line.controller(), "De buurvrouw"))));
    }

    @Test
    void theFirstVersionHasNothingBeforeIt() {
        UUID only = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow()).id();

        assertThat(signedIn.as(LEAD, () -> plans.sinceBefore(id, only))).isEmpty();
    }
}
