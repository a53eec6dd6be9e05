package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.casusregie.testing.HostileStrings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms that open above a page: as they open, and with everything refused that was left out; and what is typed in them. */
@ExtendWith(Shared.class)
class FormsIT {

    private static final String OPEN = "vaadin-dialog[opened]:not(.cr-help-drawer)";

    private final Axe axe = new Axe();

    private static Locator dialog(Desk desk) {
        return desk.page().locator(OPEN).last();
    }

    /** Looks at the form as it opens, then with its errors, and leaves it. */
    private void look(Desk desk, String what) {
        opened(desk);
        axe.look(desk, what);
        Locator verb = dialog(desk).locator("vaadin-button[theme~='primary']");
        if (verb.count() > 0) {
            verb.last().click();
            desk.settle();
        }
        if (desk.page().locator(".cr-errors--shown").count() > 0) {
            axe.look(desk, what + ", refused");
        }
        leave(desk);
    }

    private static void opened(Desk desk) {
        desk.page().waitForFunction("() => document.querySelector('" + OPEN + "')");
        desk.settle();
    }

    private static void leave(Desk desk) {
        Locator open = desk.page().locator(OPEN);
        if (open.count() > 0) {
            desk.page().keyboard().press("Escape");
            desk.page().waitForFunction("() => !document.querySelector('" + OPEN + "')");
        }
        desk.settle();
    }

    private static void pressFirst(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        desk.settle();
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong in the forms of the case page, empty and refused")
    void formsOfTheCase() {
        try (Desk desk = Shared.at("s.bakker")) {
            String address = ScreenshotsIT.openCase(desk, "El I.");
            desk.open(address + "/huishouden");
            for (String button :
                    List.of("Voeg persoon toe", "Voeg relatie toe", "^Zo bereikt u", "^Waar verblijft .* nog meer")) {
                pressFirst(desk, button);
                look(desk, button);
            }
            for (String act : List.of("Acuut melden", "Meld incident", "Vraag specialist")) {
                desk.act(act);
                look(desk, act);
            }
            assertThat(axe.looks()).isGreaterThanOrEqualTo(4 * 12);
            assertThat(axe.violations()).isEmpty();
            assertThat(desk.consoleErrors()).isEmpty();
        }
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong in the forms of the inbox, of the explanation and of the administrator")
    void formsElsewhere() {
        try (Desk desk = Shared.at("m.devries")) {
            desk.open("werk?lijst=van-mijn-organisatie");
            pressFirst(desk, "^Waarneming");
            look(desk, "stand-in");
            for (String key : List.of("w", "?")) {
                desk.page().locator("#inhoud vaadin-grid .cr-strong").first().click();
                desk.page().keyboard().press(key);
                look(desk, "key " + key);
            }
            desk.open("werk-verdelen");
            desk.press("Kijk wat er gebeurt");
            axe.look(desk, "dividing work, refused");
            desk.open("uitleg/plan");
            pressFirst(desk, "^Maak een eigen tekst");
            look(desk, "own explanation");
            assertThat(axe.looks()).isGreaterThanOrEqualTo(4 * 7);
            assertThat(desk.consoleErrors()).isEmpty();
        }
        try (Desk desk = Shared.at("beheer")) {
            desk.open("beheer");
            pressFirst(desk, "^Voeg .* toe|^Nieuw|toe$");
            look(desk, "account");
        }
        assertThat(axe.violations()).isEmpty();
    }

    /** As many of the texts as fit, one after the other; each occurs once. */
    private static List<String> packed(int longest, String between) {
        List<String> packed = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String text : HostileStrings.fitting(longest)
                .filter(each -> each.indexOf('\u0000') < 0)
                .toList()) {
            if (now.length() + between.length() + text.length() > longest) {
                packed.add(now.toString());
                now.setLength(0);
            }
            now.append(now.isEmpty() ? "" : between).append(text);
        }
        packed.add(now.toString());
        return packed;
    }

    private static void nothingRan(Desk desk, String where) {
        desk.settle();
        assertThat(desk.page().evaluate("() => window.hostile")).as(where).isNull();
        assertThat(desk.sees("Er ging iets mis")).as(where).isFalse();
        assertThat(desk.page()
                        .evaluate("() => document.querySelectorAll(\"iframe[srcdoc], img[src='x'], plaintext,"
                                + " svg[onload]\").length"))
                .as(where)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("AC-S21 whatever is typed in the forms of the case page comes back as text, and nothing of it runs")
    void anyTextInTheForms() {
        try (Desk desk = Shared.at("s.bakker")) {
            String address = ScreenshotsIT.openCase(desk, "El I.");
            desk.open(address + "/huishouden");
            List<String> lines = packed(190, " ");
            assertThat(String.join(" ", lines)).contains("<script>", "drop table");
            for (int line = 0; line + 1 < lines.size(); line += 2) {
                pressFirst(desk, "^Zo bereikt u");
                opened(desk);
                desk.fill("Wanneer bellen", lines.get(line));
                desk.fill("Via wie anders", lines.get(line + 1));
                desk.date("Afgesproken op", LocalDate.of(2026, 11, 2));
                desk.press("Bewaar de afspraak");
                nothingRan(desk, lines.get(line));
                leave(desk);
            }
            assertThat(desk.page().locator("#inhoud").textContent())
                    .contains(lines.getLast().strip());
            String long1 = packed(9_000, "\n").getFirst();
            desk.act("Acuut melden");
            opened(desk);
            desk.fill("Wat gebeurt er nu?", long1);
            desk.fill("Wie is er in gevaar?", lines.getFirst());
            desk.fill("Wat is er al gedaan?", long1.substring(0, 4_000));
            dialog(desk).locator("vaadin-button[theme~='primary']").last().click();
            nothingRan(desk, "acute");
            leave(desk);
            for (String tab : List.of("veiligheid", "tijdlijn", "huishouden", "overzicht")) {
                desk.open(address + "/" + tab);
                nothingRan(desk, tab);
            }
            assertThat(
                            desk.page()
                                    .evaluate(
                                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing pushes the page wide")
                    .isEqualTo(true);
        }
    }
}
