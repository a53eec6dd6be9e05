package nl.casusregie.browser;

import static nl.casusregie.browser.StoryStart.application;
import static nl.casusregie.browser.StoryStart.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.signal.ApplicationForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work of a case without a mouse (trust.md AC-T2), each in a case of its own; {@link KeyboardIT} lists the core tasks. */
@ExtendWith(Shared.class)
class KeyboardWorkIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static ApplicationForm form() {
        return application(
                "Ruzie op straat, drie keer in een maand.",
                "Wie stopt dit?",
                "Geen",
                person("Toets", "Zondermuis", 1986, Gender.FEMALE, PlaceInHousehold.PARENT, true));
    }

    private static StoryStart teamStands() {
        return StoryStart.admitted(Shared.application(), form())
                .hear(Map.of("Toets", "Ik wil rust."))
                .team();
    }

    @Test
    @DisplayName("AC-T2 making an application by keyboard alone")
    void applying() {
        try (Desk desk = Shared.at("j.hendriks")) {
            Keyboard keys = new Keyboard(desk);
            desk.open("aanmelden");
            keys.skip().reach("Voornaam of roepnaam");
            keys.type("Toos").reach("Achternaam");
            keys.type("Toetsenbord").reach("Jaar");
            keys.type("1979").reach("Plaats in het huishouden");
            keys.press("ArrowDown").press("ArrowDown").press("Enter").reach("Verder");
            keys.press("Enter").reach("Wat gebeurt er in het huishouden?");
            keys.type("Drie meldingen in een maand.").reach("Wat vraagt u aan MDA++?");
            keys.type("Wie stopt het patroon?").reach("Welke hulp is er al geweest?");
            keys.type("Gesprekken bij het wijkteam.").reach("1");
            keys.press("ArrowRight").press("ArrowRight").reach("Verder");
            keys.press("Enter").reach("Ja");
            keys.press("Space").reach("Verder");
            keys.press("Enter").reach("Verstuur de aanmelding");
            keys.press("Enter");
            desk.see("De aanmelding is verstuurd");
            keys.nothingWrong();
        }
    }

    @Test
    @DisplayName("AC-T2 deciding the triage by keyboard alone")
    void triage() {
        StoryStart story = StoryStart.complete(Shared.application(), form());
        try (Desk desk = Shared.at("m.devries")) {
            Keyboard keys = new Keyboard(desk);
            keys.openWork(story.number());
            keys.skip();
            fillIn(keys, "Leg het besluit vast");
            keys.press("Enter");
            desk.see("De casus is toegelaten");
            keys.nothingWrong();
        }
    }

    /** Every question its first answer and every text a text; the question about danger is answered with no. */
    private static void fillIn(Keyboard keys, String verb) {
        Set<String> answered = new HashSet<>();
        for (int stop = 0; stop < 120; stop++) {
            Keyboard.Stop at = keys.next();
            if (at.name().equals(verb)) {
                return;
            }
            if (at.tag().equals("input:radio") && answered.add(at.group() + at.name())) {
                keys.press("Space");
                if (at.group().contains("direct gevaar")) {
                    keys.press("ArrowDown");
                }
            } else if (at.tag().startsWith("textarea") && answered.add(at.name())) {
                keys.type("Blijkt uit de meldingen.");
            }
        }
        throw new AssertionError("does not get to " + verb);
    }

    @Test
    @DisplayName("AC-T2 planning the conference by keyboard alone")
    void conference() {
        StoryStart story = teamStands();
        try (Desk desk = Shared.at("m.devries")) {
            Keyboard keys = new Keyboard(desk);
            keys.openWork(story.number());
            keys.skip().reach("Begin");
            keys.type(DATE.format(LocalDate.now().plusDays(10)))
                    .press("Enter")
                    .closed()
                    .reach("Tijd");
            keys.type("09:30").press("Enter").closed().reach("Plaats of link");
            keys.type("Veiligheidshuis, zaal 2").reach("Vraag op tafel");
            keys.type("Wat houdt het geweld in stand?").reach("Plan het overleg");
            keys.press("Enter");
            desk.see("Het overleg is gepland");
            keys.nothingWrong();
        }
    }

    @Test
    @DisplayName("AC-T2 writing what one's organisation knows, for the joint analysis, by keyboard alone")
    void contribution() {
        StoryStart story = teamStands().scheduled();
        try (Desk desk = Shared.at("r.elamrani")) {
            Keyboard keys = new Keyboard(desk);
            keys.openWork(story.number());
            keys.skip().reach("Wat weten wij zelf?");
            keys.type("Drie keer gereden naar dit adres.").reach("Waar maken wij ons zorgen over?");
            keys.type("Het duurt steeds korter tot de volgende keer.").reach("Lever de inbreng in");
            keys.press("Enter");
            desk.see("Uw inbreng is ingeleverd");
            keys.nothingWrong();
        }
    }

    @Test
    @DisplayName("AC-T2 adding a document to a case by keyboard alone, and coming back to where one was")
    void document() {
        StoryStart story = teamStands();
        try (Desk desk = Shared.at("r.elamrani")) {
            Keyboard keys = new Keyboard(desk);
            desk.open(story.address() + "/documenten");
            keys.openDialog("Document toevoegen");
            keys.press("Escape").gone();
            keys.isAt("Document toevoegen");
            keys.press("Enter").opened();
            assertThat(keys.reach("Bestand kiezen").tag()).startsWith("vaadin-button");
            chooser(desk, keys)
                    .setFiles(new FilePayload(
                            "mutatie.txt", "text/plain", "Om 22.40 uur ter plaatse.".getBytes(StandardCharsets.UTF_8)));
            desk.see("Klaar om toe te voegen");
            keys.reach("Soort document");
            keys.press("ArrowDown").press("Enter").reach("Waar gaat het over?");
            keys.type("Mutatie van vannacht").reach("Toevoegen");
            keys.press("Enter").gone();
            desk.see("Mutatie van vannacht");
            keys.nothingWrong();
        }
    }

    /** Where the page has not done yet when the key is pressed, it is pressed again, as people do. */
    private static FileChooser chooser(Desk desk, Keyboard keys) {
        for (int tries = 0; tries < 4; tries++) {
            try {
                return desk.page()
                        .waitForFileChooser(
                                new Page.WaitForFileChooserOptions().setTimeout(4_000), () -> keys.press("Enter"));
            } catch (TimeoutError notYet) {
                keys.isAt("Bestand kiezen");
            }
        }
        throw new AssertionError("the key on \"Bestand kiezen\" opens no chooser");
    }

    @Test
    @DisplayName("AC-T2 opening a case in an emergency by keyboard alone")
    void emergency() {
        StoryStart story = teamStands();
        try (Desk desk = Shared.at("t.visser")) {
            Keyboard keys = new Keyboard(desk);
            desk.open("werk");
            keys.reach("Noodtoegang");
            keys.press("Enter").opened();
            keys.press("Escape").gone();
            keys.isAt("Noodtoegang");
            keys.press("Enter").opened();
            keys.reach("Nummer van de casus");
            keys.type(story.number()).reach("Wat is er aan de hand?");
            keys.press("ArrowDown").press("Enter").reach("Waarom kan dit niet wachten?");
            keys.type("Zij belt dat hij voor de deur staat.").reach("Uw wachtwoord");
            keys.type("demo").reach("Open de casus");
            keys.press("Enter");
            desk.page().waitForURL("**/casus/**");
            desk.see("Noodtoegang: nog");
            desk.see(story.number() + " · huishouden Z.");
            keys.nothingWrong();
        }
    }
}
