package nl.casusregie.plan.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TaskInHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write in the draft of one plan at the same time. */
@CasusregieTest
class TwoWritersTest extends SpringBrowserlessTest {

    private static final String WHY = "Wat is de onveilige situatie?";

    @Autowired
    private DraftPlanScreen screen;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;

    @BeforeEach
    void aPlanToDraft() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.analysed();
    }

    @Test
    void theSecondWhoKeepsSeesBothTextsAndLosesNone() {
        open();
        anotherWrites("Hij bedreigt haar.", "Bel 112.");
        type("Zij durft niet naar huis.");
        keep();

        assertThat(page()).contains("Hij bedreigt haar.");
        assertThat(area().getValue()).isEqualTo("Zij durft niet naar huis.");

        keep();
        PlanForm kept = signedIn.as(LEAD, () -> planMaking.startingPoint(id));
        assertThat(kept.why()).isEqualTo("Zij durft niet naar huis.\n\nHij bedreigt haar.");
        assertThat(kept.escalation()).isEqualTo("Bel 112.");
        assertThat(kept.goals()).extracting(Goal::goodEnough).containsExactly("Sem slaapt door.");
    }

    @Test
    void whoeverChoosesTheOtherTextKeepsThatOne() {
        open();
        anotherWrites("Hij bedreigt haar.", "");
        type("Zij durft niet naar huis.");
        keep();
        press("Gebruik dit");
        keep();

        assertThat(signedIn.as(LEAD, () -> planMaking.startingPoint(id)).why()).isEqualTo("Hij bedreigt haar.");
    }

    private void open() {
        signedIn.as(LEAD, () -> {
            UI.getCurrent().removeAll();
            UI.getCurrent().add(screen.create(new TaskInHand(id, null)));
        });
    }

    private void anotherWrites(String why, String escalation) {
        Goal goal = Goal.empty(1);
        Goal written = new Goal(goal.id(), 1, "Sem slaapt door.", "");
        PlanForm form = new PlanForm(1, why, List.of(), List.of(written), List.of(), escalation, "");
        signedIn.as(LEAD, () -> planMaking.saveDraft(id, form, 0).value());
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private TextArea area() {
        return find(TextArea.class).withLabel(WHY).single();
    }

    private void type(String text) {
        signedIn.as(LEAD, () -> test(area()).setValue(text));
    }

    private void keep() {
        press("Bewaar concept");
    }

    private void press(String verb) {
        signedIn.as(LEAD, () -> test(find(Button.class).withText(verb).single()).click());
    }
}
