package nl.casusregie.household.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The genogram on the case page: the picture, the sentences and the form. */
@CasusregieTest
class FamilyPartTest extends SpringBrowserlessTest {

    @Autowired
    private HouseholdTab tab;

    @Autowired
    private Ties ties;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private List<PersonId> people;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
        people = Actors.asSystem(() -> households.ids(id));
    }

    @Test
    void whoIsRelatedToWhomIsDrawnAndSaid() {
        signedIn.as(LEAD, () -> {
            ties.add(id, TieForm.of(people.get(0), TieKind.PARENT, people.get(1)))
                    .value();

            Component screen = open();

            assertThat(html(screen)).contains("Petra van Dam is ouder van Bo Dam");
            assertThat(find(GenogramView.class).single().getElement().getProperty("svg"))
                    .contains("genogram__line--child", "Petra van Dam");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWrongAnswerStaysInTheFormAndARightOneIsDrawn() {
        signedIn.as(LEAD, () -> {
            Component screen = open();
            test(find(Button.class).withText("Voeg relatie toe").single()).click();
            Select<PersonId> one = find(Select.class).withLabel("Wie").single();
            Select<TieKind> kind = find(Select.class).withLabel("is").single();
            Select<PersonId> other = find(Select.class).withLabel("van").single();
            one.setValue(people.get(1));
            kind.setValue(TieKind.PARENT);
            other.setValue(people.get(0));
            test(find(Button.class).withText("Voeg de relatie toe").single()).click();
            assertThat(one.isInvalid()).isTrue();
            assertThat(one.getValue()).isEqualTo(people.get(1));

            one.setValue(people.get(0));
            other.setValue(people.get(1));
            test(find(Button.class).withText("Voeg de relatie toe").single()).click();
            assertThat(html(screen)).contains("Petra van Dam is ouder van Bo Dam");
        });
    }

    @Test
    void whoeverMayNotChangeSeesThePictureWithoutActs() {
        signedIn.as(POLICE, () -> {
            open();

            assertThat(find(GenogramView.class).all()).hasSize(1);
            assertThat(find(Button.class).withText("Voeg relatie toe").all()).isEmpty();
            assertThat(find(Button.class).withText("Voeg plek toe").all()).isEmpty();
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
