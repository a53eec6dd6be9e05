package nl.casusregie.analysis.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.analysis.Disagreement;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TaskInHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class AnalysisScreensTest extends SpringBrowserlessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Engine engine;

    @Autowired
    private Analyses analyses;

    @Autowired
    private SettleScreen screen;

    @Autowired
    private AnalysisTab tab;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void theCaseManagerSettlesTheAnalysisAfterADraft() {
        CaseId id = cases.conferenceHeld();
        signedIn.as(LEAD, () -> {
            TaskInHand task = open(id);
            type("Waarom gaat het geweld door?", "Niemand grijpt op tijd in.");
            find(TextField.class).withLabel("Wie?").single().setValue("Vader");
            find(TextField.class).withLabel("Wat ziet die anders?").single().setValue("Hij ziet geen probleem.");
            press("Bewaar als concept");
            assertThat(task.said()).isNull();

            press("Stel de analyse vast");
            assertThat(task.said()).isNull();
            assertThat(field("Wat moet als eerste veranderen?").isInvalid()).isTrue();
            assertThat(field("Hoe is het met de kinderen?").isInvalid()).isTrue();

            type("Wat moet als eerste veranderen?", "Vader stopt met drinken.");
            type("Hoe is het met de kinderen?", "Bo slaapt slecht.");
            press("Stel de analyse vast");
            assertThat(task.said()).isEqualTo("analysis.settled");
        });
        assertThat(engine.waitingTasks(id)).containsExactly("task_draftPlan");
        assertThat(signedIn.as(LEAD, () -> analyses.settled(id))
                        .getFirst()
                        .content()
                        .disagreements())
                .containsExactly(new Disagreement("Vader", "Hij ziet geen probleem."));
    }

    @Test
    void theSecondWhoSavesSeesBothTextsAndLosesNone() {
        CaseId id = cases.conferenceHeld();
        signedIn.as(LEAD, () -> {
            open(id);
            type("Waarom gaat het geweld door?", "Niemand grijpt op tijd in.");
        });
        signedIn.as(FIXED_FACE, () -> analyses.saveDraft(id, writing("Het levert hem macht op.", "De oma ziet veel."))
                .value());
        signedIn.as(LEAD, () -> {
            press("Bewaar als concept");
            assertThat(page()).contains("Het levert hem macht op.", "heeft intussen een nieuwere versie bewaard");
            assertThat(field("Waarom gaat het geweld door?").getValue()).isEqualTo("Niemand grijpt op tijd in.");
            assertThat(page()).contains("Het levert hem macht op.");

            press("Bewaar als concept");
        });
        assertThat(signedIn.as(FIXED_FACE, () -> analyses.draft(id).texts()))
                .returns("Niemand grijpt op tijd in.\n\nHet levert hem macht op.", AnalysisTexts::whyItContinues)
                .returns("De oma ziet veel.", AnalysisTexts::systemMap);
    }

    private AnalysisForm writing(String why, String systemMap) {
        Map<String, String> texts = Map.of("whyItContinues", why, "systemMap", systemMap);
        return new AnalysisForm(AnalysisTexts.of(field -> texts.getOrDefault(field, "")), List.of(), List.of(), 0);
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Test
    void theTabShowsFactsAndDisagreement() {
        CaseId id = cases.analysed();
        signedIn.as(POLICE, () -> {
            show(tab.create(id));
            assertThat(find(FactCard.class).all()).hasSize(1);
        });
    }

    @Test
    void withoutAnAnalysisTheTabSaysWhy() {
        CaseId id = cases.teamed();
        signedIn.as(LEAD, () -> {
            show(tab.create(id));
            assertThat(find(EmptyState.class).exists()).isTrue();
        });
    }

    private TaskInHand open(CaseId id) {
        TaskInHand task = new TaskInHand(id, null);
        show(screen.create(task));
        return task;
    }

    private static void show(Component component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        field(label).setValue(text);
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }
}
