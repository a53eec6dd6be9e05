package nl.casusregie.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.casusregie.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriageFormTest {

    @Test
    void aFormWithEverythingAnsweredIsRight() {
        assertThat(refusals(form(all(Answer.UNKNOWN, "Weten we niet."), false, TriageOutcome.ACCEPT, "")))
                .isEmpty();
    }

    @Test
    void everyCriterionNeedsAnAnswer() {
        List<Refusal> refusals = refusals(form(List.of(), false, TriageOutcome.ACCEPT, ""));

        assertThat(refusals)
                .filteredOn(each -> each.key().equals("refusal.criterionUnanswered"))
                .extracting(Refusal::field)
                .containsExactly(
                        Arrays.stream(Criterion.values()).map(Criterion::name).toArray(String[]::new));
    }

    @Test
    void onlyTheCoreCriteriaNeedAMotivation() {
        assertThat(refusals(form(all(Answer.YES, " "), false, TriageOutcome.ACCEPT, "")))
                .extracting(Refusal::field)
                .containsExactly(
                        "C1.motivation",
                        "C2.motivation",
                        "C3.motivation",
                        "C4.motivation",
                        "C5.motivation",
                        "C6.motivation",
                        "C7.motivation");
    }

    @ParameterizedTest
    @EnumSource(
            value = TriageOutcome.class,
            names = {"OTHER_TABLE", "ADVICE", "MORE_INFORMATION"})
    void whoeverIsNotAdmittedIsToldSomething(TriageOutcome outcome) {
        assertThat(refusals(form(all(Answer.YES, "Blijkt."), false, outcome, " ")))
                .containsExactly(Refusal.at("adviceText", "refusal.adviceNeeded." + outcome));
    }

    @Test
    void whetherThereIsDangerNowIsNeverLeftOpen() {
        assertThat(refusals(form(all(Answer.YES, "Blijkt."), null, TriageOutcome.ACCEPT, "")))
                .containsExactly(Refusal.at("acuteNow", "refusal.required"));
    }

    @Test
    void theAcuteRouteWithoutDangerContradictsItself() {
        assertThat(refusals(form(all(Answer.YES, "Blijkt."), false, TriageOutcome.ACUTE, "")))
                .containsExactly(Refusal.at("outcome", "refusal.acuteWithoutDanger"));
    }

    @Test
    void aDecisionNeedsAnOutcomeAndAMotivation() {
        TriageForm form = new TriageForm(all(Answer.YES, "Blijkt."), false, null, "", "");

        assertThat(refusals(form)).extracting(Refusal::field).containsExactly("outcome", "motivation");
    }

    private static List<Refusal> refusals(TriageForm form) {
        return form.check().list();
    }

    private static TriageForm form(
            List<CriterionAnswer> answers, Boolean acuteNow, TriageOutcome outcome, String adviceText) {
        return new TriageForm(answers, acuteNow, outcome, "Het team is het eens.", adviceText);
    }

    private static List<CriterionAnswer> all(Answer answer, String motivation) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionAnswer(criterion, answer, motivation))
                .toList();
    }
}
