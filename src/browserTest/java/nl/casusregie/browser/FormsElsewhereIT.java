package nl.casusregie.browser;

import static nl.casusregie.browser.StoryStart.application;
import static nl.casusregie.browser.StoryStart.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.casusregie.access.StepUp;
import nl.casusregie.browser.OpenForm.Field;
import nl.casusregie.clearance.AccessForm;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.BreakGlass;
import nl.casusregie.clearance.EmergencyCategory;
import nl.casusregie.clearance.EmergencyForm;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The forms that are not on a case: of the lists, of who asks to see a case, of who guards and of who administers. In every text
 * field every hostile text, and axe on each form as it opens and as it is refused ({@link FormsIT} does the same for a case).
 */
@ExtendWith(Shared.class)
class FormsElsewhereIT {

    private static final String GUEST = "t.visser";

    /** What the shortest of these texts may be. */
    private static final int LONGEST = 450;

    /** A name of a filter is short. */
    private static final String KEPT = "<b>'; drop</b>";

    private static final Pattern NAMES = Pattern.compile("(?<=Wijzig ).*|(?<=: ).*|\\bvanaf .*");

    private static StoryStart story;

    /** Somebody of the product is called like somebody of the household, twice; a guest asks to see it and broke the glass. */
    @BeforeAll
    static void aHousehold() {
        applied();
        story = applied();
        story.as(GUEST, () -> Shared.application()
                .bean(AccessRequests.class)
                .ask(new AccessForm(story.number(), "Ik begeleid een van hen.", StoryStart.TODAY.plusDays(5)))
                .value());
        story.as(GUEST, () -> {
            BreakGlass glass = Shared.application().bean(BreakGlass.class);
            CaseId opened = glass.open(
                            new EmergencyForm(
                                    story.number(), EmergencyCategory.ACUTE_DANGER, "Iemand wordt nu bedreigd thuis."),
                            Shared.application()
                                    .bean(StepUp.class)
                                    .prove("demo")
                                    .orElseThrow())
                    .value();
            glass.mine().forEach(each -> glass.close(each.window()).value());
            return opened;
        });
    }

    private static StoryStart applied() {
        return StoryStart.admitted(
                Shared.application(),
                application(
                        "Elders",
                        "Wat als iemand iets raars typt?",
                        "Geen",
                        person("Wim", "Brouwer", 1988, Gender.MALE, PlaceInHousehold.PARENT, true)));
    }

    /** What somebody does on a page with the forms that they find there. */
    private interface Work {
        void on(Desk desk, HostileForms forms);
    }

    private static Set<String> at(String person, Work work) {
        try (HostileForms forms = new HostileForms(
                        List.of(
                                List.of("^(Casusnummer|Nummer van (de casus|het dossier))$", story.number()),
                                List.of("^Naam van het filter", KEPT)),
                        LONGEST);
                Desk desk = Shared.lookedAt(person)) {
            work.on(desk, forms);
            assertThat(forms.wrong()).isEmpty();
            assertThat(forms.notTaken()).isEmpty();
            assertThat(forms.notSeenAgain().values()).isEmpty();
            assertThat(desk.consoleErrors()).isEmpty();
            return forms.typed().keySet();
        }
    }

    @Test
    @DisplayName(
            "AC-S21 AC-T1 what is typed to find work, or to keep a filter that colleagues see, is text and does nothing")
    void inbox() {
        Set<String> typed = at("m.devries", (desk, forms) -> {
            desk.open("werk?lijst=van-mijn-organisatie");
            forms.fieldsOfThePage(desk, "inbox, find", "werk");
            desk.open("werk?lijst=van-mijn-organisatie&tekst=" + story.number());
            desk.press("Bewaarde filters");
            desk.act("Bewaar dit filter");
            desk.page().locator("vaadin-dialog[opened] vaadin-checkbox input").check();
            refuseAndSend(forms, desk, "inbox, keep a filter and share it");
            desk.press("Bewaarde filters");
            desk.see(KEPT);
            forms.look(desk, "inbox, kept filters");
            desk.page().keyboard().press("Escape");
            desk.settle();
            desk.press("Waarneming");
            OpenForm deputy = new OpenForm(desk);
            forms.look(desk, "inbox, deputies");
            deputy.press();
            assertThat(deputy.isRefusedAtLast()).isTrue();
            forms.look(desk, "inbox, deputies, refused");
            desk.page().keyboard().press("Escape");
            desk.settle();
        });
        assertThat(typed).contains("inbox, find", "inbox, keep a filter and share it");
        at("l.jansen", (desk, forms) -> {
            desk.open("werk");
            desk.press("Bewaarde filters");
            desk.see(KEPT);
            forms.harm(desk, "a filter of a colleague");
        });
    }

    @Test
    @DisplayName("AC-S21 AC-T1 what is typed to find a case is text and does nothing, in the frame too")
    void finding() {
        at("m.devries", (desk, forms) -> {
            for (String place : List.of("casussen", "zoeken")) {
                desk.open(place);
                forms.fieldsOfThePage(desk, place, place);
            }
            forms.hostileLines().forEach(line -> {
                Locator field = desk.page().locator(".cr-header input").first();
                field.fill(line);
                field.press("Enter");
                desk.settle();
                forms.harm(desk, "the frame");
                assertThat(new OpenForm(desk).says(new Field("", line)))
                        .as(line)
                        .isTrue();
            });
            desk.open("werk-verdelen");
            OpenForm form = new OpenForm(desk);
            form.press();
            assertThat(form.isRefusedAtLast()).isTrue();
            forms.look(desk, "reassign, refused");
        });
    }

    @Test
    @DisplayName("AC-S21 AC-T1 what is typed about two who may be the same person is text and does nothing")
    void samePerson() {
        at("m.devries", (desk, forms) -> {
            Locator judge = desk.page()
                    .getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Beoordeel of Wim")));
            desk.open("mogelijk-dezelfde");
            for (int looks = 0; looks < 60 && judge.count() == 0; looks++) {
                // The product compares by itself, a moment after somebody was added.
                desk.go("acties");
                desk.go("mogelijk-dezelfde");
            }
            forms.look(desk, "possible matches");
            judge.first().click();
            desk.settle();
            refuse(forms, desk, "the same person?");
        });
    }

    @Test
    @DisplayName(
            "AC-S21 AC-T1 what is typed by whoever asks to see a case, gets it and loses it again, is text and does nothing")
    void access() {
        at("l.jansen", (desk, forms) -> {
            desk.open("toegang");
            desk.press("Vraag toegang");
            refuseAndSend(forms, desk, "ask to see a case");
            forms.landed(desk);
            forms.look(desk, "asked");
        });
        at("m.devries", (desk, forms) -> {
            String tab = story.address() + "/toegang";
            desk.open(tab);
            Openers openers = new Openers(desk, NAMES, new HashSet<>());
            for (String opener : openers.inTheTab()) {
                openers.press(opener);
                refuse(forms, desk, openers.kind(opener));
            }
            openers.press("Geef toegang: Tineke Visser");
            new OpenForm(desk).press();
            openers.press("Trek in: Tineke Visser");
            refuse(forms, desk, "withdraw");
            assertThat(forms.typed()).containsKeys("withdraw");
        });
    }

    @Test
    @DisplayName("AC-S21 AC-T1 what is typed by whoever guards is text and does nothing")
    void guard() {
        Set<String> typed = at("fg", (desk, forms) -> {
            desk.open("toezicht/weken");
            Openers weeks = new Openers(desk, NAMES, new HashSet<>());
            desk.press("Zet onder toezicht");
            refuseAndSend(forms, desk, "watch a case");
            forms.landed(desk);
            forms.look(desk, "watched");
            weeks.press(weeks.inTheTab().stream()
                    .filter(each -> each.startsWith("Bekijk de week"))
                    .findFirst()
                    .orElseThrow());
            forms.refuse(desk, "a week");
            desk.open("mogelijk-bekend");
            press(desk, "^Geef vrij: Wim Brouwer");
            refuse(forms, desk, "knows the household after all not");
            desk.open("noodtoegang");
            press(desk, "^Teken af: " + story.number());
            refuseAndSend(forms, desk, "review of a broken glass");
            forms.landed(desk);
            assertThat(new Axe().look(desk, "all reviewed").violations()).isEmpty();
            desk.open("toezicht/inzage");
            forms.fieldsOfThePage(desk, "who looked", "toezicht/inzage");
            desk.fill("Casusnummer", story.number());
            desk.press("Zoek");
            desk.page()
                    .locator("vaadin-select:visible")
                    .last()
                    .locator("vaadin-select-value-button")
                    .click();
            desk.page().locator("[role=option]:visible").last().click();
            desk.settle();
            press(desk, "^Houd buiten inzage");
            refuse(forms, desk, "withhold a look");
        });
        assertThat(typed)
                .contains("watch a case", "a week", "review of a broken glass", "withhold a look", "who looked");
    }

    @Test
    @DisplayName("AC-S21 AC-T1 what is typed by whoever administers is text and does nothing")
    void administration() {
        Set<String> typed = at("beheer", (desk, forms) -> {
            desk.open("beheer");
            desk.page().locator("#inhoud").waitFor();
            forms.fieldsOfThePage(desk, "people", "beheer");
            desk.fill("Zoek op naam of organisatie", "");
            for (String part : List.of("Mensen", "Organisaties", "Regio's")) {
                desk.page()
                        .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(part))
                        .click();
                desk.settle();
                forms.look(desk, "administration, " + part);
                Openers openers = new Openers(desk, NAMES, new HashSet<>());
                for (String opener : openers.inTheTab()) {
                    openers.press(opener);
                    refuse(forms, desk, part + " > " + openers.kind(opener));
                }
            }
            desk.open("uitleg/acute");
            press(desk, "^Maak een eigen tekst");
            refuse(forms, desk, "an explanation");
        });
        assertThat(typed).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    @DisplayName(
            "AC-S21 AC-T1 what is typed to apply for a household is text, is kept from step to step, and does nothing")
    void applying() {
        at("f.yilmaz", (desk, forms) -> {
            desk.open("aanmelden");
            OpenForm form = new OpenForm(desk);
            for (int step = 1; step < 4; step++) {
                forms.fillIn(desk, "applying, step " + step);
                form.press();
            }
            assertThat(form.isRefusedAtLast()).isTrue();
            forms.look(desk, "applying, refused");
        });
    }

    private static void press(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        desk.settle();
    }

    private static void refuse(HostileForms forms, Desk desk, String name) {
        forms.through(desk, name, () -> {
            assertThat(new OpenForm(desk).isDialog()).as(name).isTrue();
            forms.refuse(desk, name);
            new OpenForm(desk).leave();
        });
    }

    private static void refuseAndSend(HostileForms forms, Desk desk, String name) {
        forms.through(desk, name, () -> {
            assertThat(new OpenForm(desk).isDialog()).as(name).isTrue();
            forms.refuse(desk, name);
            forms.send(desk, name);
        });
    }
}
