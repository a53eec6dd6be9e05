package nl.casusregie.plan.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.plan.PrintKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page on which somebody makes a paper for the family. */
@CasusregieTest
class FamilyPlanViewTest extends SpringBrowserlessTest {

    private static final String MAKE = "Controleer en laat zien";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlanTab tab;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;

    @BeforeEach
    void aPlanThatHolds() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.planAgreed();
    }

    private void open() {
        UI.getCurrent().removeAll();
        FamilyPlanView view = context.getAutowireCapableBeanFactory().createBean(FamilyPlanView.class);
        view.show(id);
        UI.getCurrent().add(view);
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(PersonId person) {
        CheckboxGroup<PersonId> readers = find(CheckboxGroup.class).single();
        readers.setValue(Set.of(person));
    }

    private PersonId mother() {
        return Actors.asSystem(() -> households.ids(id)).getFirst();
    }

    @Test
    void whoMayPrintGetsThereFromThePlan() {
        signedIn.as(LEAD, () -> {
            UI.getCurrent().add(tab.create(id));
            assertThat(find(Anchor.class).withText("Voor het gezin").single().getHref())
                    .isEqualTo("gezinsplan/" + id);
        });
        signedIn.as(POLICE, () -> {
            UI.getCurrent().removeAll();
            UI.getCurrent().add(tab.create(id));
            assertThat(find(Anchor.class).withText("Voor het gezin").all()).isEmpty();
        });
    }

    @Test
    void withoutAReaderNothingIsShown() {
        signedIn.as(LEAD, () -> {
            open();
            press(MAKE);

            assertThat(find(CheckboxGroup.class).single().isInvalid()).isTrue();
            assertThat(find(PaperView.class).all()).isEmpty();
        });
    }

    @Test
    void thePaperIsShownWithItsFilesAndPrintingIsTold() {
        signedIn.as(LEAD, () -> {
            open();
            choose(mother());
            press(MAKE);

            assertThat(find(PaperView.class).single().getElement().getTextRecursively())
                    .contains("Ons plan", "We spreken af dat niemand slaat.");
            assertThat(find(PaperView.class).single().getElement().getAttribute("lang"))
                    .isEqualTo("nl");
            assertThat(find(Anchor.class).all())
                    .extracting(anchor -> anchor.getElement().getTextRecursively())
                    .contains("Haal de pdf op", "Pdf met grote letters");
            press("Druk deze pagina af");
            assertThat(timeline.page(id, 0, 1).getFirst().key()).isEqualTo("timeline.planPrinted.PAGE");
        });
    }

    @Test
    void whatStopsItIsShownWithWhyAndIsLeftOutWithAReason() {
        signedIn.as(LEAD, () -> {
            households
                    .add(id, CaseForms.inHiding("Yara", "Dam", "Veiligheidskaart 1"))
                    .value();
            open();
            choose(mother());
            press(MAKE);

            assertThat(find(PaperView.class).all()).isEmpty();
            assertThat(page())
                    .contains(
                            "Dit kan zo niet mee",
                            "Veiligheidskaart maken met de kinderen",
                            "Hierin staat een afgeschermd adres");

            press("Laat dit stukje weg");
            TextField reason =
                    find(TextField.class).withLabel("Waarom laat u dit weg?").single();
            assertThat(reason.isInvalid()).isTrue();

            reason.setValue("Dit is het schuiladres.");
            press("Laat dit stukje weg");
            assertThat(find(PaperView.class).single().getElement().getTextRecursively())
                    .doesNotContain("Veiligheidskaart");
            assertThat(page()).contains("Dit is het schuiladres.");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCardAsksWhomToCall() {
        signedIn.as(LEAD, () -> {
            open();
            assertThat(find(TextArea.class).all()).isEmpty();
            RadioButtonGroup<PrintKind> kind = find(RadioButtonGroup.class)
                    .withCondition(each -> each.getValue() instanceof PrintKind)
                    .single();
            kind.setValue(PrintKind.CARD);
            choose(mother());
            find(TextArea.class)
                    .withLabel("Wie kan deze persoon bellen?")
                    .single()
                    .setValue("112");
            press(MAKE);

            assertThat(find(PaperView.class).single().getElement().getTextRecursively())
                    .contains("Bellen", "112")
                    .doesNotContain("Ons plan");
            assertThat(List.of("Haal het kaartje op"))
                    .allSatisfy(text -> assertThat(find(Anchor.class).all())
                            .anySatisfy(anchor -> assertThat(anchor.getElement().getTextRecursively())
                                    .isEqualTo(text)));
        });
    }

    @Test
    void thePageIsNotThereForWhoIsNotOnTheCase() {
        signedIn.as(MENTAL_HEALTH_ADULTS, () -> assertThatThrownBy(this::open).isInstanceOf(CaseNotVisible.class));
    }
}
