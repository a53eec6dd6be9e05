package nl.casusregie.signal.ui;

import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Regions;
import nl.casusregie.signal.ApplicationDrafts;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.MyApplication;
import nl.casusregie.signal.MyApplications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class ApplicationWizardTest extends SpringBrowserlessTest {

    @Autowired
    private Applications applications;

    @Autowired
    private ApplicationDrafts drafts;

    @Autowired
    private MyApplications own;

    @Autowired
    private Regions regions;

    @Autowired
    private nl.casusregie.shell.ui.StepHelp help;

    @Autowired
    private Clock clock;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void forget() {
        beneath.sql("delete from application_draft").update();
    }

    @Test
    void whatIsTypedIsKeptAndOfferedOnReturn() {
        signedIn.as(FIXED_FACE, () -> {
            open();
            type("Achternaam", "IJsbrand");
            press("Verder");
            open();
            press("Ga verder met het concept");

            assertThat(find(TextField.class).withLabel("Achternaam").single().getValue())
                    .isEqualTo("IJsbrand");
        });
    }

    @Test
    void theReviewSaysWhatIsMissingAndLeadsToTheField() {
        signedIn.as(FIXED_FACE, () -> {
            open();
            type("Achternaam", "IJsbrand");
            toReview();

            test(find(NativeButton.class)
                            .withText("Wat vraagt u aan MDA++? Vul dit in.")
                            .single())
                    .click();
            assertThat(find(TextArea.class)
                            .withLabel("Wat vraagt u aan MDA++?")
                            .single()
                            .isInvalid())
                    .isTrue();
        });
    }

    @Test
    void aFilledInApplicationIsSentOnceAndSaysWhatHappensNow() {
        int before = ownNow().size();
        signedIn.as(FIXED_FACE, () -> {
            open();
            type("Achternaam", "IJsbrand");
            press("Verder");
            typeLong("Wat gebeurt er in het huishouden?", "<script>alert(1)</script>");
            typeLong("Wat vraagt u aan MDA++?", "Hoe verder?");
            radios("Hoe veilig is het nu?").setValue(4);
            press("Verder");
            radios("Weet het huishouden van deze aanmelding?").setValue(true);
            press("Verder");
            Button send = find(Button.class).withText("Verstuur de aanmelding").single();
            test(send).click();

            assertThat(find(H1.class).withText("De aanmelding is verstuurd").exists())
                    .isTrue();
            assertThat(drafts.find()).isEmpty();
        });
        assertThat(ownNow()).hasSize(before + 1);
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ApplicationWizardView(applications, drafts, regions, help, clock));
    }

    private List<MyApplication> ownNow() {
        return signedIn.as(FIXED_FACE, () -> own.page(0, 1000));
    }

    private void toReview() {
        press("Verder");
        press("Verder");
        press("Verder");
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private void type(String label, String text) {
        test(find(TextField.class).withLabel(label).single()).setValue(text);
    }

    private void typeLong(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> radios(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }
}
