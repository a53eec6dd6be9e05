package nl.casusregie.conference.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TaskInHand;
import nl.casusregie.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class ConferenceScreensTest extends SpringBrowserlessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Engine engine;

    @Autowired
    private TestClock clock;

    @Autowired
    private ConferenceRecords records;

    @Autowired
    private ScheduleScreen scheduleScreen;

    @Autowired
    private ContributeScreen contributeScreen;

    @Autowired
    private HoldScreen holdScreen;

    @Autowired
    private ConferenceTab tab;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void theCoordinatorPlansAConferenceWithTheWholeTeam() {
        CaseId id = cases.teamed();
        signedIn.as(COORDINATOR, () -> {
            TaskInHand task = open(scheduleScreen, id, null);
            find(DateTimePicker.class)
                    .withLabel("Begin")
                    .single()
                    .setValue(LocalDate.now(clock).plusWeeks(3).atTime(10, 0));
            type("Plaats of link", "Stadhuis");
            typeLong("Vraag op tafel", "Waarom gaat het door?");
            press("Plan het overleg");

            assertThat(task.said()).isEqualTo("conference.scheduled");
        });
        assertThat(engine.waitingTasks(id)).hasSize(3).containsOnly("task_prepareContribution");
    }

    @Test
    void anEmptyScheduleIsRefusedBesideTheFields() {
        CaseId id = cases.teamed();
        signedIn.as(COORDINATOR, () -> {
            TaskInHand task = open(scheduleScreen, id, null);
            typeLong("Vraag op tafel", "Waarom gaat het door?");
            press("Plan het overleg");

            assertThat(task.said()).isNull();
            assertThat(find(DateTimePicker.class).withLabel("Begin").single().isInvalid())
                    .isTrue();
            assertThat(longField("Vraag op tafel").getValue()).isNotBlank();
        });
    }

    @Test
    void anOrganisationHandsInItsContribution() {
        CaseId id = cases.scheduled();
        signedIn.as(POLICE, () -> {
            TaskInHand task = open(contributeScreen, id, contributionOf(id));
            typeLong("Wat weten wij zelf?", "Zes meldingen.");
            press("Lever de inbreng in");
            assertThat(task.said()).isNull();
            assertThat(longField("Waar maken wij ons zorgen over?").isInvalid()).isTrue();

            typeLong("Waar maken wij ons zorgen over?", "De kinderen zijn erbij.");
            press("Lever de inbreng in");
            assertThat(task.said()).isEqualTo("conference.contributed");
        });
    }

    @Test
    void ofTwoPeopleOfOneOrganisationTheSecondSeesBothTextsAndNeitherIsLost() {
        CaseId id = cases.scheduled();
        signedIn.as(FIXED_FACE, () -> {
            TaskInHand task = open(contributeScreen, id, contributionOf(id));
            typeLong("Wat weten wij zelf?", "Vader was dronken.");
            typeLong("Waar maken wij ons zorgen over?", "De kinderen zijn erbij.");
            cases.contribute(id, LEAD);
            press("Lever de inbreng in");

            assertThat(task.said()).isNull();
            assertThat(longField("Wat weten wij zelf?").getValue()).isEqualTo("Vader was dronken.");
            assertThat(UI.getCurrent().getElement().getTextRecursively())
                    .contains(CaseForms.aContribution().facts())
                    .contains("heeft intussen ook iets ingebracht");

            press("Lever de inbreng in");
            assertThat(task.said()).isEqualTo("conference.contributed");
        });
        ContributionForm kept = signedIn.as(FIXED_FACE, () -> records.givenByMine(id, cases.conference(id)))
                .content();
        assertThat(kept.facts())
                .isEqualTo("Vader was dronken.\n\n" + CaseForms.aContribution().facts());
        assertThat(kept.goesWell()).isEqualTo(CaseForms.aContribution().goesWell());
        assertThat(signedIn.as(LEAD, () -> records.givenByMine(id, cases.conference(id)))
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void whatWasDecidedIsCapturedLineByLine() {
        CaseId id = cases.contributed();
        signedIn.as(COORDINATOR, () -> {
            TaskInHand task = open(holdScreen, id, cases.conference(id).value());
            radios("Is het overleg gehouden?").setValue(true);
            press("Leg het overleg vast");
            assertThat(task.said()).isNull();

            for (String each :
                    new String[] {"Politie Noordervaart", "Veilig Thuis Noordervaart", "Wijkteam Noordervaart"}) {
                radios(each).setValue(true);
            }
            typeLong("Samenvatting", "Hetzelfde patroon.");
            typeLong("Weging en kwalificatie", "Hoog risico.");
            type("Besluit", "Er komt een analyse.");
            addLine(0);
            type("Wat gaat er gebeuren?", "Praat met moeder.");
            chooseOwner("Politie Noordervaart");
            find(DatePicker.class)
                    .withLabel("Uiterlijk")
                    .single()
                    .setValue(LocalDate.now(clock).plusDays(5));
            press("Leg het overleg vast");

            assertThat(task.said()).isEqualTo("conference.recorded.true");
        });
        ConferenceView.Minutes minutes = java.util.Objects.requireNonNull(
                signedIn.as(LEAD, () -> records.all(id)).getFirst().minutes());
        assertThat(minutes.decisions()).containsExactly("Er komt een analyse.");
        assertThat(minutes.actionPoints())
                .extracting(ConferenceView.Agreed::ownerName)
                .containsExactly("Politie Noordervaart");
    }

    @Test
    void aConferenceThatDidNotTakePlaceNeedsOnlyAReason() {
        CaseId id = cases.contributed();
        signedIn.as(COORDINATOR, () -> {
            TaskInHand task = open(holdScreen, id, cases.conference(id).value());
            radios("Is het overleg gehouden?").setValue(false);
            typeLong("Waarom ging het niet door?", "De zaal was dicht.");
            press("Leg het overleg vast");

            assertThat(task.said()).isEqualTo("conference.recorded.false");
        });
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
    }

    @Test
    void afterTheBeginningTheTabStillTakesAContribution() {
        CaseId id = cases.scheduled();
        engine.fireTimer(id, "event_conferenceStarts");
        signedIn.as(POLICE, () -> {
            show(tab.create(id));
            press("Lever inbreng in");
            typeLong("Wat weten wij zelf?", "Zes meldingen.");
            typeLong("Waar maken wij ons zorgen over?", "De kinderen zijn erbij.");
            press("Lever de inbreng in");
        });
        assertThat(signedIn.as(LEAD, () -> records.all(id)).getFirst().contributions())
                .filteredOn(ContributionView::isGiven)
                .extracting(ContributionView::late)
                .containsExactly(true);
    }

    @Test
    void withoutConferencesTheTabSaysWhy() {
        CaseId id = cases.teamed();
        signedIn.as(LEAD, () -> {
            show(tab.create(id));
            assertThat(find(nl.casusregie.shell.ui.EmptyState.class).exists()).isTrue();
        });
    }

    private UUID contributionOf(CaseId id) {
        return records.all(id).getFirst().contributions().stream()
                .filter(ContributionView::mine)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TaskInHand open(TaskScreen screen, CaseId id, @Nullable UUID subject) {
        TaskInHand task = new TaskInHand(id, subject);
        show(screen.create(task));
        return task;
    }

    private static void show(Component component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
    }

    private void type(String label, String text) {
        find(TextField.class).withLabel(label).single().setValue(text);
    }

    private void typeLong(String label, String text) {
        longField(label).setValue(text);
    }

    private TextArea longField(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> radios(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void chooseOwner(String name) {
        ComboBox<ContributionView> owner =
                find(ComboBox.class).withLabel("Wie doet het?").single();
        owner.getListDataView()
                .getItems()
                .filter(each -> each.organisationName().equals(name))
                .findFirst()
                .ifPresent(owner::setValue);
    }

    private void addLine(int list) {
        test(find(Button.class).withText("Voeg toe").all().get(list)).click();
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }
}
