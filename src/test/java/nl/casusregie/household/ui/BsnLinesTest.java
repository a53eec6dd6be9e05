package nl.casusregie.household.ui;

import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.casusregie.access.Actors;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestBsn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
@DisplayName("AC-P6 BSN on the screen")
class BsnLinesTest extends SpringBrowserlessTest {

    @Autowired
    private HouseholdTab tab;

    @Autowired
    private BsnNumbers bsns;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void aClickShowsTheNumberAndAnotherHidesIt() {
        CaseId id = cases.teamed();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        String number = TestBsn.next();
        String masked = "*****" + number.substring(6);
        signedIn.as(LEAD, () -> {
            bsns.record(id, person, number).value();
            Component screen = open(id);
            assertThat(html(screen)).contains(masked).doesNotContain(number);

            test(find(Button.class).withText("Toon").single()).click();
            assertThat(html(screen)).contains(number);

            test(find(Button.class).withText("Verberg").single()).click();
            assertThat(html(screen)).contains(masked).doesNotContain(number);
        });
    }

    @Test
    void whoeverHasNoGroundSeesNoLineAtAll() {
        CaseId id = cases.teamed();
        String number = TestBsn.next();
        signedIn.as(LEAD, () -> bsns.record(
                        id, Actors.asSystem(() -> households.ids(id)).getFirst(), number)
                .value());

        signedIn.as(POLICE, () -> assertThat(html(open(id))).doesNotContain("BSN", "*****"));
    }

    @Test
    void aWrongNumberStaysInTheFormAndARightOneIsKept() {
        CaseId id = cases.teamed();
        String number = TestBsn.next();
        signedIn.as(LEAD, () -> {
            Component screen = open(id);
            test(find(Button.class).withText("Vul in").all().getFirst()).click();
            TextField field = find(TextField.class).withLabel("BSN").single();
            test(field).setValue("123456789");
            test(find(Button.class).withText("Bewaar het BSN").single()).click();
            assertThat(field.isInvalid()).isTrue();

            test(field).setValue(number);
            test(find(Button.class).withText("Bewaar het BSN").single()).click();
            assertThat(html(screen)).contains("*****" + number.substring(6)).doesNotContain(number);
        });
    }

    private Component open(CaseId id) {
        Component screen = tab.create(id);
        UI.getCurrent().add(screen);
        return screen;
    }

    private static String html(Component screen) {
        return screen.getElement().getOuterHTML();
    }
}
