package nl.casusregie.triage.ui;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TaskInHand;
import nl.casusregie.triage.Answer;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import nl.casusregie.triage.TriageRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class TriageScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TriageScreen screen;

    @Autowired
    private Triage triage;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void theAdviceFollowsEveryAnswer() {
        CaseId id = cases.complete();
        signedIn.as(COORDINATOR, () -> {
            open(id);
            assertThat(advice()).contains("Het advies verschijnt hier");

            answer(Criterion.C1, Answer.NO);
            assertThat(advice()).contains("De onveiligheid is niet structureel (C1).", "1 van de 15");

            for (Criterion core : List.of(Criterion.C1, Criterion.C2, Criterion.C3, Criterion.C4, Criterion.C5)) {
                answer(core, Answer.YES);
            }
            assertThat(advice()).contains("Vier of meer kerncriteria zijn ja.");

            radios("Is iemand op dit moment in direct gevaar?").setValue(true);
            assertThat(advice()).contains("Dan gaat directe veiligheid voor.");
        });
    }

    @Test
    void deviatingFromTheAdviceIsAllowedAndStaysVisible() {
        CaseId id = cases.complete();
        signedIn.as(COORDINATOR, () -> {
            TaskInHand task = open(id);
            for (Criterion criterion : Criterion.values()) {
                answer(criterion, Answer.YES);
                if (criterion.isCore()) {
                    type("Motivering bij " + criterion, "Blijkt uit de meldingen.");
                }
            }
            radios("Is iemand op dit moment in direct gevaar?").setValue(false);
            radios("Wat besluit de triage?").setValue(TriageOutcome.ADVICE);
            type("Motivering van het besluit", "Het wijkteam kan dit zelf.");
            press();
            assertThat(task.said()).isNull();

            type("Advies aan de aanmelder", "Vraag het wijkteam om regie.");
            press();
            assertThat(task.said()).isEqualTo("triage.decided.ADVICE");
        });
        TriageRecord decision =
                signedIn.as(COORDINATOR, () -> triage.decisions(id)).getFirst();
        assertThat(decision.advised()).isEqualTo(TriageOutcome.ACCEPT);
        assertThat(decision.outcome()).isEqualTo(TriageOutcome.ADVICE);
    }

    private TaskInHand open(CaseId id) {
        TaskInHand task = new TaskInHand(id, null);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(screen.create(task));
        return task;
    }

    private String advice() {
        return find(AdvicePanel.class).single().getElement().getTextRecursively();
    }

    private void answer(Criterion criterion, Answer answer) {
        radios("Antwoord op " + criterion).setValue(answer);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> radios(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
    }

    private void press() {
        test(find(Button.class).withText("Leg het besluit vast").single()).click();
    }
}
