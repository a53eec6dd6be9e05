package nl.casusregie.history.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.history.EventForm;
import nl.casusregie.history.EventGroup;
import nl.casusregie.history.EventKind;
import nl.casusregie.history.Happening;
import nl.casusregie.history.History;
import nl.casusregie.history.Part;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened on the case page: the picture, the table that says the same, and the filters over both. */
@CasusregieTest
class HistoryPartTest extends SpringBrowserlessTest {

    private static final String HOSTILE =
            String.join("\n", HostileStrings.fitting(500).limit(40).toList());

    @Autowired
    private HistoryTab tab;

    @Autowired
    private History history;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;

    @BeforeEach
    void aCaseWithAHistory() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        signedIn.as(LEAD, () -> {
            add(
                    EventKind.EARLIER_VIOLENCE,
                    new PartialDate(2025, 6, 1),
                    "Een klap.",
                    Map.of(people.get(0), Part.VICTIM, people.get(1), Part.WITNESS));
            add(EventKind.MOVE, PartialDate.ofYear(2019), "Verhuisd naar de Kade.", Map.of());
        });
    }

    private void add(EventKind kind, PartialDate happened, String facts, Map<PersonId, Part> who) {
        history.add(
                        id,
                        new EventForm(
                                kind,
                                happened,
                                false,
                                PartialDate.UNKNOWN,
                                "",
                                facts,
                                "moeder",
                                "",
                                Known.UNKNOWN,
                                "",
                                ""),
                        who,
                        Label.GENERAL)
                .value();
    }

    @Test
    void thePictureAndTheTableSayTheSameWithTheAgeAtTheTime() {
        signedIn.as(LEAD, () -> {
            String html = html(open());

            assertThat(html)
                    .contains("Geweld van eerder", "Petra van Dam (ongeveer 40 jaar, slachtoffer)")
                    .contains("Bo Dam (8 jaar, was erbij)", "Verhuisd naar de Kade.");
            assertThat(drawing()).contains("Petra van Dam: Geweld van eerder", "Heel het huishouden: Verhuizing, 2019");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterHoldsForThePictureAndTheTable() {
        signedIn.as(LEAD, () -> {
            Component screen = open();
            Select<EventGroup> group = find(Select.class).withLabel("Soort").single();
            group.setValue(EventGroup.LIFE);

            assertThat(html(screen)).contains("Verhuisd naar de Kade.").doesNotContain("Een klap.");
            assertThat(drawing()).doesNotContain("Geweld van eerder");
        });
    }

    @Test
    void whoeverMayNotReadSomethingSeesNoSignOfIt() {
        signedIn.as(LEAD, () -> history.add(
                        id,
                        new EventForm(
                                EventKind.TREATMENT,
                                PartialDate.ofYear(2022),
                                false,
                                PartialDate.UNKNOWN,
                                "GGZ",
                                "Opname.",
                                "moeder",
                                "",
                                Known.UNKNOWN,
                                "",
                                ""),
                        Map.of(),
                        Label.HEALTH)
                .value());

        signedIn.as(POLICE, () -> {
            assertThat(html(open())).doesNotContain("Opname.");
            assertThat(drawing()).doesNotContain("GGZ", "Behandeling");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFormAsksOnlyWhatFitsAndKeepsAWrongAnswer() {
        signedIn.as(LEAD, () -> {
            Component screen = open();
            test(find(Button.class).withText("Voeg gebeurtenis toe").single()).click();
            test(find(Button.class).withText("Voeg toe").single()).click();
            assertThat(html(screen)).doesNotContain("Nieuwe baan.");

            find(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class)
                    .withLabel("Wat is het?")
                    .single()
                    .setValue(EventGroup.LIFE);
            ((Select<EventKind>) find(Select.class).withLabel("Soort").all().getLast())
                    .setValue(EventKind.WORK_OR_MONEY);
            find(com.vaadin.flow.component.textfield.TextArea.class)
                    .withLabel("Wat gebeurde er?")
                    .single()
                    .setValue("Nieuwe baan.");
            find(com.vaadin.flow.component.textfield.TextField.class)
                    .withLabel("Wie zegt dit?")
                    .single()
                    .setValue("vader");
            test(find(Button.class).withText("Voeg toe").single()).click();

            assertThat(html(screen)).contains("Nieuwe baan.", "Werk of geld", "datum onbekend");
        });
    }

    @Test
    void ofAnEventThatTwoChangeTheSecondKeepsBothTexts() {
        Happening move = signedIn.as(LEAD, () -> history.all(id)).stream()
                .filter(event -> event.form().kind() == EventKind.MOVE)
                .findFirst()
                .orElseThrow();
        signedIn.as(LEAD, () -> {
            open();
            test(find(Button.class)
                            .withCondition(
                                    button -> button.getAriaLabel().orElse("").startsWith("Wijzig: Verhuizing"))
                            .single())
                    .click();
        });
        signedIn.as(FIXED_FACE, () -> history.change(
                        id, move.id(), move.form(), told(move.form(), HOSTILE, "school"), Map.of())
                .value());

        signedIn.as(LEAD, () -> {
            facts().setValue("Verhuisd naar de Kade, na de ruzie.");
            test(find(Button.class).withText("Bewaar de wijziging").single()).click();
        });
        assertThat(facts().getValue()).isEqualTo("Verhuisd naar de Kade, na de ruzie.");
        assertThat(find(BothTexts.class).single().getChildren())
                .filteredOn(RemoteText.class::isInstance)
                .singleElement()
                .satisfies(theirs -> assertThat(theirs.getElement().getText()).isEqualTo(HOSTILE));

        signedIn.as(
                LEAD,
                () -> test(find(Button.class).withText("Bewaar de wijziging").single())
                        .click());
        assertThat(signedIn.as(LEAD, () -> history.all(id)))
                .extracting(Happening::form)
                .contains(told(move.form(), "Verhuisd naar de Kade, na de ruzie.\n\n" + HOSTILE, "school"));
    }

    private com.vaadin.flow.component.textfield.TextArea facts() {
        return find(com.vaadin.flow.component.textfield.TextArea.class)
                .withLabel("Wat gebeurde er?")
                .single();
    }

    private static EventForm told(EventForm form, String facts, String source) {
        return new EventForm(
                form.kind(),
                form.happened(),
                form.about(),
                form.until(),
                form.organisation(),
                facts,
                source,
                form.seenBy(),
                form.childrenPresent(),
                form.injuries(),
                form.result());
    }

    private Component open() {
        Component screen = tab.create(id);
        UI.getCurrent().add(screen);
        return screen;
    }

    private String drawing() {
        return find(HistoryView.class).single().getElement().getProperty("svg");
    }

    private static String html(Component screen) {
        return screen.getElement().getOuterHTML();
    }
}
