package nl.casusregie.voice.ui;

import static nl.casusregie.testing.SignedIn.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TaskInHand;
import nl.casusregie.voice.Answer;
import nl.casusregie.voice.Consents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen on which somebody is asked again whether they still agree. */
@CasusregieTest
class ReviewConsentScreenTest extends SpringBrowserlessTest {

    @Autowired
    private ReviewConsentScreen screen;

    @Autowired
    private Consents consents;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Test
    @SuppressWarnings("unchecked")
    void itAsksTheSameAgainAndProposesTheNextDay() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        CaseId id = cases.teamed();
        PersonId mother = Actors.asSystem(() -> households.ids(id)).getFirst();
        LocalDate today = LocalDate.now(clock);
        signedIn.as(LEAD, () -> {
            UUID earlier = consents.record(
                            id, mother, CaseForms.agreesTo("traumascreening", today, WorkingDays.plus(today, 3)))
                    .value();
            TaskInHand task = new TaskInHand(id, earlier);
            Component shown = screen.create(task);
            UI.getCurrent().add(shown);
            assertThat(shown.getElement().getOuterHTML()).contains("Wat eerder is afgesproken", "traumascreening");
            assertThat(find(TextField.class).withLabel("Waarvoor?").single().getValue())
                    .isEqualTo("traumascreening");

            ((RadioButtonGroup<Answer>) find(RadioButtonGroup.class)
                            .withLabel("Wat zegt deze persoon zelf?")
                            .single())
                    .setValue(Answer.GIVEN);
            DatePicker again = find(DatePicker.class)
                    .withLabel("Hier kijken we opnieuw naar op")
                    .single();
            assertThat(again.getValue()).isEqualTo(today.plusMonths(12));
            test(find(Button.class).withText("Leg toestemming vast").single()).click();
            assertThat(task.said()).as("when it was asked is not said yet").isNull();
            find(DatePicker.class).withLabel("Wanneer gevraagd?").single().setValue(today);
            // Nobody was asked by the product yet, so there is no work to finish: that is said, and nothing is kept
            // twice.
            test(find(Button.class).withText("Leg toestemming vast").single()).click();
            assertThat(task.said()).isNull();
            assertThat(Objects.requireNonNull(consents.all(id).get(mother))).hasSize(1);
        });
    }
}
