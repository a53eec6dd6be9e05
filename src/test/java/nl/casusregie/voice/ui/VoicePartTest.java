package nl.casusregie.voice.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import nl.casusregie.voice.Answer;
import nl.casusregie.voice.WithoutConsent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tab with everybody's own voice: who decides for whom is said in words, and acts are there for whoever may. */
@CasusregieTest
class VoicePartTest extends SpringBrowserlessTest {

    @Autowired
    private VoiceTab tab;

    @Autowired
    private Households households;

    @Autowired
    private Ties ties;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        signedIn.as(LEAD, () -> ties.add(
                        id,
                        TieForm.of(people.get(0), TieKind.PARENT, people.get(1)).withAuthority(Known.YES))
                .value());
    }

    @Test
    void itSaysWhoDecidesForWhomAndWhatIsMissing() {
        signedIn.as(LEAD, () -> {
            assertThat(html(open()))
                    .contains("Onder de 12: ouders beslissen", "Gezag: Petra van Dam.")
                    .contains("Volwassen: beslist zelf", "De stem van dit kind is hier nog niet vastgelegd.")
                    .contains("Nog niet aangeboden.", "Er zijn geen klachten vastgelegd.");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void consentOfTheParentsOfAYoungChildIsConsent() {
        signedIn.as(LEAD, () -> {
            Component screen = open();
            test(find(Button.class).withText("Leg toestemming vast").all().getLast())
                    .click();
            test(find(Button.class).withText("Leg toestemming vast").all().getLast())
                    .click();
            assertThat(html(screen)).doesNotContain("traumascreening");

            find(TextField.class).withLabel("Waarvoor?").single().setValue("traumascreening");
            ((RadioButtonGroup<Answer>) find(RadioButtonGroup.class)
                            .withLabel("Wat zeggen de ouders met gezag?")
                            .single())
                    .setValue(Answer.GIVEN);
            find(DatePicker.class).withLabel("Wanneer gevraagd?").single().setValue(LocalDate.now(clock));
            test(find(Button.class).withText("Leg toestemming vast").all().getLast())
                    .click();

            assertThat(html(screen)).contains("traumascreening", "Ouders met gezag: ja");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGroundIsAskedForOnlyOfWhoeverGoesOnWithoutConsent() {
        signedIn.as(LEAD, () -> {
            open();
            test(find(Button.class).withText("Leg toestemming vast").all().getLast())
                    .click();
            assertThat(find(TextArea.class).withLabel("Toelichting").all()).hasSize(1);

            ((Select<WithoutConsent>) find(Select.class)
                            .withLabel("Gaat u zonder toestemming verder?")
                            .single())
                    .setValue(WithoutConsent.UNSAFE_TO_ASK);

            assertThat(find(TextArea.class)
                            .withLabel("Wie besloot dit, op welke grond, en waarom kan het niet anders?")
                            .all())
                    .hasSize(1);
        });
    }

    private Component open() {
        Component screen = tab.create(id);
        UI.getCurrent().add(screen);
        return screen;
    }

    private static String html(Component screen) {
        return screen.getElement().getOuterHTML();
    }
}
