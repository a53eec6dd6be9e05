package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PlaceInHousehold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The core tasks without a mouse (trust.md AC-T2, section 6), and the warning before one is signed out (AC-T6). The ten tasks:
 *
 * <ol>
 *   <li>log in, find a case, open it: {@link #findAndOpen}
 *   <li>add a person: {@link #holdAndPerson}
 *   <li>write a note: {@link KeyboardWorkIT#contribution}, {@link #whatHappenedAndVoice}, {@link BoardIT#aCardByKeyboard}
 *   <li>upload a document: {@link KeyboardWorkIT#document}
 *   <li>plan a meeting: {@link KeyboardWorkIT#conference}
 *   <li>record a decision: {@link KeyboardWorkIT#triage}
 *   <li>complete a task: {@link #inbox}, {@link KeyboardWorkIT#contribution}
 *   <li>emergency access: {@link KeyboardWorkIT#emergency}
 * </ol>
 *
 * Making an application is {@link KeyboardWorkIT#applying}.
 */
@ExtendWith(Shared.class)
class KeyboardIT {

    private static String newCase() {
        return StoryStart.applied(
                        Shared.application(),
                        StoryStart.application(
                                "Wat er gebeurt",
                                "De vraag",
                                "De hulp",
                                StoryStart.person(
                                        "Toets", "Enbord", 2015, Gender.FEMALE, PlaceInHousehold.CHILD, true)))
                .number();
    }

    private static void nothingWrong(Desk desk, Keyboard keys) {
        assertThat(keys.wrong()).isEmpty();
        assertThat(desk.consoleErrors()).isEmpty();
    }

    @Test
    @DisplayName("AC-T2 logging in, finding and opening a case and its tabs by keyboard alone")
    void findAndOpen() {
        try (Desk desk = Desk.anonymous(Shared.browser(), Shared.application().address())) {
            Keyboard keys = new Keyboard(desk);
            desk.open("login");
            keys.reach("Gebruikersnaam");
            keys.type("s.bakker").reach("Wachtwoord");
            keys.type("demo").press("Enter");
            desk.page().waitForURL(url -> !url.contains("login"));
            desk.settle();

            assertThat(keys.next().name()).as("the skip link comes first").isEqualTo("Naar de inhoud");
            keys.reach("Casussen");
            keys.press("Enter");
            desk.page().waitForURL("**/casussen");
            keys.reach("Zoek op casusnummer");
            keys.type("El I.");
            desk.page().getByText("1 casus die u mag zien").first().waitFor();
            keys.intoTheList();
            for (int column = 0; column < 6 && !keys.focus().name().contains("MDA-"); column++) {
                keys.press("ArrowRight");
            }
            keys.press("Enter").press("Enter");
            desk.page().waitForURL("**/casus/**");
            desk.settle();

            toTheTabs(keys);
            keys.press("ArrowRight").press("Enter");
            desk.page().waitForURL(url -> url.matches(".*/casus/[0-9a-f-]+/huishouden"));
            keys.next();
            keys.press("ArrowRight").press("Enter");
            desk.page().waitForURL(url -> url.matches(".*/casus/[0-9a-f-]+/(?!huishouden).+"));
            assertThat(keys.keys()).as("no longer than this").isLessThan(200);
            nothingWrong(desk, keys);
        }
    }

    @Test
    @DisplayName("AC-T2 narrowing the inbox, keeping the filter, taking up work and finishing it by keyboard alone")
    void inbox() {
        String number = newCase();
        try (Desk desk = Shared.at("m.devries")) {
            Keyboard keys = new Keyboard(desk);
            desk.open("werk?lijst=van-mijn-organisatie");
            keys.reach("Naar de inhoud");
            keys.press("Enter").press("f");
            keys.isAt("Zoek in deze lijst");
            keys.type(number);
            desk.page().waitForURL("**tekst=" + number + "**");
            keys.reach("Bewaarde filters");
            keys.press("Enter");
            choose(desk, keys, "Bewaar dit filter");
            keys.reach("Naam van het filter");
            keys.type("Toetsen " + number).reach("Bewaar dit filter");
            keys.press("Enter");
            keys.gone();
            keys.reach("Bewaarde filters", "Shift+Tab");
            keys.press("Enter");
            desk.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Toetsen " + number))
                    .first()
                    .waitFor();
            keys.press("Escape");

            keys.intoTheList();
            keys.press("p");
            desk.see("Dit staat nu bij");
            desk.open("werk?lijst=van-mij&tekst=" + number);
            keys.reach("Naar de inhoud");
            keys.press("Enter");
            keys.intoTheList();
            keys.press("o");
            desk.page().waitForURL("**/taak/**");
            desk.settle();

            keys.reach("Uitleg");
            keys.press("Enter");
            keys.opened();
            keys.press("Escape");
            keys.gone();
            keys.isAt("Uitleg");

            keys.reach("Ja, de aanmelding kan naar de triage");
            keys.press("Space").reach("Leg het oordeel vast");
            keys.press("Enter");
            desk.see("De aanmelding gaat naar de triage");
            nothingWrong(desk, keys);
        }
    }

    @Test
    @DisplayName(
            "AC-T2 putting work on hold and adding a person to the household by keyboard alone, and coming back to where one was")
    void holdAndPerson() {
        String number = newCase();
        try (Desk desk = Shared.at("m.devries")) {
            Keyboard keys = new Keyboard(desk);
            desk.open("werk?lijst=van-mijn-organisatie&tekst=" + number);
            keys.reach("Naar de inhoud");
            keys.press("Enter");
            keys.intoTheList();
            keys.press("p");
            desk.see("Dit staat nu bij");
            desk.open("werk?lijst=van-mij&tekst=" + number);
            keys.reach("Naar de inhoud");
            keys.press("Enter");
            keys.intoTheList();
            keys.press("w");
            keys.opened();
            keys.press("Escape");
            keys.gone();
            assertThat(keys.focus().tag()).as("back where it was opened").isNotEqualTo("body");
            keys.press("w");
            keys.opened();
            keys.reach("Waarom");
            keys.type("Wacht op de school.").reach("Zet in de wacht");
            keys.press("Enter");
            keys.gone();
            nothingWrong(desk, keys);
        }
        try (Desk desk = Shared.at("s.bakker")) {
            Keyboard keys = new Keyboard(desk);
            desk.open(ScreenshotsIT.openCase(desk, "El I.") + "/huishouden");
            keys.reach("Naar de inhoud");
            keys.press("Enter").reach("Voeg persoon toe");
            keys.press("Enter");
            keys.opened();
            keys.reach("Voornaam");
            keys.type("Ank").reach("Achternaam");
            keys.type("Toetsman").reach("Jaar");
            keys.type("1980").reach("Plaats in het huishouden");
            keys.press("ArrowDown").press("ArrowDown").press("Enter");
            keys.reach("Voeg toe aan het huishouden");
            keys.press("Enter");
            keys.gone();
            desk.see("Ank");
            assertThat(keys.focus().tag()).as("somewhere on the page").isNotEqualTo("body");
            nothingWrong(desk, keys);
        }
    }

    @Test
    @DisplayName("AC-T2 what happened and client support by keyboard alone")
    void whatHappenedAndVoice() {
        try (Desk desk = Shared.at("s.bakker")) {
            Keyboard keys = new Keyboard(desk);
            String address = ScreenshotsIT.openCase(desk, "El I.");
            desk.open(address + "/gebeurtenissen");
            keys.openDialog("Voeg gebeurtenis toe");
            keys.reach("Geweld");
            keys.press("Space").reach("Jaar");
            keys.type("2019").reach("Wat gebeurde er?");
            keys.type("Ruzie op de galerij, door toetsen vastgelegd.").reach("Wie zegt dit?");
            keys.type("De buurvrouw").reach("Voeg toe");
            keys.press("Enter");
            keys.gone();
            desk.see("Ruzie op de galerij, door toetsen vastgelegd.");

            desk.open(address + "/stem");
            keys.openDialog("Leg ondersteuning vast");
            keys.reach("Aangeboden op");
            keys.type("1-11-2025").press("Enter").reach("wil dit");
            keys.press("Space").reach("Wie ondersteunt?");
            keys.type("Nora van de cliëntsteun").reach("Leg vast");
            keys.press("Enter");
            keys.gone();
            desk.see("Nora van de cliëntsteun");

            nothingWrong(desk, keys);
        }
    }

    @Test
    @DisplayName("AC-T6 two minutes before one is signed out a warning is there, and a key is enough to stay")
    void stay() {
        MovableTime time = Shared.application().time();
        try (Desk desk = Shared.at("a.vos")) {
            Keyboard keys = new Keyboard(desk);
            desk.open("voortgang");
            desk.page().waitForLoadState(LoadState.NETWORKIDLE);
            time.advance(Duration.ofMinutes(58));
            // Everybody of the tests before is signed out first, which takes its time; two minutes are left.
            keys.opened(Duration.ofSeconds(90));
            keys.isAt("Ik ga door");
            keys.press("Enter");
            keys.gone();
            desk.see("Voortgang");
        } finally {
            // Whoever else had signed in was away for that hour too.
            Shared.forgetWhoSignedIn();
        }
    }

    private static void toTheTabs(Keyboard keys) {
        for (int stop = 0; stop < 120; stop++) {
            if (keys.next().tag().equals("vaadin-tab")) {
                return;
            }
        }
        throw new AssertionError("does not get to the tabs");
    }

    private static void choose(Desk desk, Keyboard keys, String item) {
        desk.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .first()
                .waitFor();
        for (int tries = 0; tries < 20 && !keys.focus().name().contains(item); tries++) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
        keys.opened();
    }
}
