package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.casusregie.inbox.WorkKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every address of the product, as somebody who uses it, looked at by axe-core at two widths, light and dark. A new address
 * fails here until somebody looks at it; a dialog is opened first and looked at while it is open (the forms: {@link FormsIT}).
 */
@ExtendWith(Shared.class)
class AccessibilityIT {

    private static final Map<String, List<String>> LOOKED_AT = Map.of(
            "",
            List.of("login", "login?error", "eerste-beheerder"),
            "m.devries",
            List.of(
                    "werk?lijst=van-mijn-organisatie",
                    "casussen",
                    "meldingen",
                    "verzoeken",
                    "mogelijk-bekend",
                    "mogelijk-dezelfde",
                    "werk-verdelen",
                    "zoeken"),
            "l.jansen",
            List.of("aanmelden", "aanmeldingen", "toegang"),
            "s.bakker",
            List.of("acties"),
            "fg",
            List.of("toezicht/weken", "toezicht/inzage", "noodtoegang", "mogelijk-bekend"),
            "a.vos",
            List.of("voortgang"),
            "beheer",
            List.of("beheer", "uitleg", "uitleg/acute"));

    private final Axe axe = new Axe();

    @Test
    void noAddressIsForgotten() {
        List<String> lookedAt = LOOKED_AT.values().stream()
                .flatMap(List::stream)
                .map(address -> address.replaceFirst("\\?.*", ""))
                .toList();
        assertThat(lookedAt).containsAll(Shared.application().places());
    }

    private static Desk at(String person) {
        return Shared.lookedAt(person);
    }

    private void nothingWrong(Desk desk, int leastLooks) {
        assertThat(axe.looks()).isGreaterThanOrEqualTo(leastLooks);
        assertThat(axe.violations()).isEmpty();
        assertThat(desk.consoleErrors()).isEmpty();
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong on the screens of the coordinator")
    void coordinator() {
        try (Desk desk = at("m.devries")) {
            open(desk, LOOKED_AT.get("m.devries"));
            desk.page().locator(".cr-header input").first().fill("politie");
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL("**/zoeken?**");
            desk.settle();
            axe.look(desk, "found");
            desk.go("werk?lijst=van-mijn-organisatie");
            desk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Openen: ")))
                    .first()
                    .click();
            desk.page().waitForURL(url -> url.contains("/taak/"));
            desk.settle();
            axe.look(desk, "task");
            nothingWrong(desk, 40);
        }
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong where there is nothing to see")
    void nothingThere() {
        try (Desk desk = at("m.devries")) {
            open(desk, List.of("casus/00000000-0000-0000-0000-000000000000", "deze-pagina-is-er-niet"));
            assertThat(axe.violations()).isEmpty();
        }
        try (Desk visitor =
                Desk.anonymous(Shared.browser(), Shared.application().address())) {
            LOOKED_AT.get("").forEach(address -> {
                visitor.open(address);
                axe.look(visitor, address);
            });
            nothingWrong(visitor, 20);
        }
    }

    /** The case with most in it, tab by tab. */
    @Test
    @DisplayName("AC-T1 axe finds nothing wrong on any tab of a case")
    void tabs() {
        try (Desk desk = at("s.bakker")) {
            String address = ScreenshotsIT.openCase(desk, "El I.");
            List<String> tabs = Shared.application().tabs();
            assertThat(tabs).hasSizeGreaterThan(12);
            for (String tab : tabs) {
                desk.go(address + "/" + tab);
                axe.pass(desk, "case, " + tab, "document");
            }
            open(desk, LOOKED_AT.get("s.bakker"));
            open(desk, List.of(address.replace("casus/", "gezinsplan/")));
            nothingWrong(desk, 4 * (tabs.size() + 2));
        }
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong where whoever leads a case does each kind of work that waits for them")
    void work() {
        Map<WorkKind, String> work = Shared.application().work("s.bakker");
        assertThat(work).as("what nobody has in the demo is not looked at").containsKey(WorkKind.REVIEW_CONSENT);
        try (Desk desk = at("s.bakker")) {
            work.forEach((kind, address) -> {
                desk.go(address);
                axe.pass(desk, "work, " + kind, "document");
            });
            nothingWrong(desk, 4 * work.size());
        }
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong in the dialog that says why one sees a case")
    void why() {
        try (Desk desk = at("s.bakker")) {
            ScreenshotsIT.openCase(desk, "El I.");
            desk.act("Meer");
            desk.act("Waarom zie ik dit?");
            axe.look(desk, "why may I see this");
            nothingWrong(desk, 4);
        }
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong where one applies, asks to see a case, and breaks the glass")
    void comingNear() {
        try (Desk desk = at("l.jansen")) {
            open(desk, LOOKED_AT.get("l.jansen"));
            desk.press("Vraag toegang");
            axe.look(desk, "access request");
            desk.open("werk");
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Noodtoegang"))
                    .first()
                    .click();
            desk.settle();
            axe.look(desk, "break the glass");
            nothingWrong(desk, 20);
        }
    }

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong on the screens of who guards, manages and administers")
    void guards() {
        for (String person : List.of("fg", "a.vos", "beheer")) {
            try (Desk desk = at(person)) {
                open(desk, LOOKED_AT.get(person));
                nothingWrong(desk, 4);
            }
        }
    }

    private void open(Desk desk, List<String> addresses) {
        for (String address : addresses) {
            desk.go(address);
            axe.pass(desk, address, "document");
        }
        desk.resize(Axe.WIDE, 900);
    }
}
