package nl.casusregie.task.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.shared.CaseId;
import nl.casusregie.task.FreeTasks;
import nl.casusregie.task.TaskForm;
import nl.casusregie.task.TaskOwner;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TaskInHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task is given on the page of the case, done on the screen of work, and stands on a tab with what came of it. */
@CasusregieTest
class TaskScreensTest extends SpringBrowserlessTest {

    @Autowired
    private MakeTaskAct act;

    @Autowired
    private DoTaskScreen screen;

    @Autowired
    private TasksTab tab;

    @Autowired
    private FreeTasks tasks;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    private UUID task(CaseId id) {
        TaskOwner owner = new TaskOwner(
                signedIn.idOf(POLICE), signedIn.user(POLICE).actor().organisation(), "");
        TaskForm form = new TaskForm(
                "Bel <b>de school</b>", "", owner, LocalDate.now(clock).plusDays(2), Label.GENERAL);
        return signedIn.as(LEAD, () -> tasks.make(id, form).value());
    }

    private static void show(Component component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTaskIsGivenFromThePageOfTheCase() {
        CaseId id = cases.teamed();
        AtomicBoolean done = new AtomicBoolean();
        signedIn.as(LEAD, () -> {
            CaseOverview overview = files.overview(id);
            assertThat(act.possible(overview)).isTrue();
            act.start(overview, () -> done.set(true));
            press("Geef deze taak");
            assertThat(done).isFalse();

            find(TextField.class).withLabel("Wat moet er gebeuren?").single().setValue("Bel de huisarts");
            find(DatePicker.class).single().setValue(LocalDate.now(clock).plusDays(1));
            ComboBox<TaskOwner> owner = find(ComboBox.class).single();
            owner.getListDataView().getItems().filter(TaskOwner::isCoordinators).forEach(owner::setValue);
            press("Geef deze taak");
        });
        assertThat(done).isTrue();
        signedIn.as(COORDINATOR, () -> {
            show(tab.create(id));
            assertThat(page()).contains("Bel de huisarts").contains("De coördinatoren MDA++");
        });
    }

    @Test
    void whoeverDoesItSaysWhatCameOfIt() {
        CaseId id = cases.teamed();
        UUID task = task(id);
        signedIn.as(POLICE, () -> {
            TaskInHand hand = new TaskInHand(id, task);
            show(screen.create(hand));
            assertThat(page()).contains("Bel <b>de school</b>");
            press("Rond de taak af");
            assertThat(hand.said()).isNull();
            find(TextArea.class).single().setValue("Ze komt weer elke dag.");
            press("Rond de taak af");
            assertThat(hand.said()).isEqualTo("task.finished");
            show(tab.create(id));
            assertThat(page()).contains("Ze komt weer elke dag.").contains("Klaar");
        });
    }

    @Test
    void whoeverMayNotReadItIsToldSo() {
        CaseId id = cases.teamed();
        TaskOwner own = new TaskOwner(
                signedIn.idOf(POLICE), signedIn.user(POLICE).actor().organisation(), "");
        TaskForm form = new TaskForm("Geheim", "", own, LocalDate.now(clock).plusDays(2), Label.EMBARGO);
        UUID task = signedIn.as(POLICE, () -> tasks.make(id, form).value());

        signedIn.as(LEAD, () -> {
            show(screen.create(new TaskInHand(id, task)));
            assertThat(page())
                    .contains("U mag de tekst van deze taak niet lezen")
                    .doesNotContain("Geheim");
            show(tab.create(id));
            assertThat(page()).contains("Er zijn geen taken").doesNotContain("Geheim");
        });
    }

    @Test
    void aTaskIsTakenBackWithAReason() {
        CaseId id = cases.teamed();
        task(id);
        signedIn.as(LEAD, () -> {
            show(tab.create(id));
            press("Trek in");
            find(TextArea.class).single().setValue("De school belde zelf.");
            find(Button.class).withText("Trek in").all().getLast().click();
            assertThat(page()).contains("Ingetrokken").contains("De school belde zelf.");
        });
    }
}
