package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every address of the product, as somebody who uses it, looked at by axe-core at two widths, light and dark. Add a line
 * here for every new screen; a dialog is opened first and looked at while it is open.
 */
class AccessibilityIT {

    private static final List<String> TABS = List.of(
            "overzicht",
            "proces",
            "aanmelding",
            "triage",
            "huishouden",
            "team",
            "overleg",
            "analyse",
            "plan",
            "specialisten",
            "veiligheid",
            "evaluatie",
            "tijdlijn",
            "toegang",
            "wie-zag-dit");

    private final Axe axe = new Axe();
    private final List<String> consoleErrors = new ArrayList<>();

    @Test
    @DisplayName("AC-T1 axe finds nothing wrong on any screen, wide and narrow, light and dark")
    void nothingIsWrongOnAnyScreen(@TempDir Path data) {
        try (RunningApplication application = RunningApplication.withHouseholds(data.resolve("postgres"));
                Browser browser = new Browser()) {
            coordinator(browser, application);
            lead(browser, application);
            applicant(browser, application);
            guards(browser, application);
        }
        assertThat(axe.looks()).isGreaterThan(100);
        assertThat(axe.violations()).isEmpty();
        assertThat(consoleErrors).isEmpty();
    }

    private void coordinator(Browser browser, RunningApplication application) {
        try (Desk desk = Desk.of(browser, application.address(), "m.devries")) {
            open(desk, "werk?lijst=van-mijn-organisatie", "casussen", "meldingen", "verzoeken", "mogelijk-bekend");
            desk.open("werk?lijst=van-mijn-organisatie");
            desk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Openen: Triage"))
                    .first()
                    .click();
            desk.page().waitForURL(url -> url.contains("/taak/"));
            desk.settle();
            axe.look(desk, "task");
            desk.open("casus/00000000-0000-0000-0000-000000000000");
            axe.look(desk, "case that is not visible");
            desk.open("deze-pagina-is-er-niet");
            axe.look(desk, "unknown address");
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    /** The case with most in it, tab by tab, and what can be asked there. */
    private void lead(Browser browser, RunningApplication application) {
        try (Desk desk = Desk.of(browser, application.address(), "s.bakker")) {
            String address = ScreenshotsIT.openCase(desk, "El I.");
            for (String tab : TABS) {
                desk.open(address + "/" + tab);
                axe.look(desk, "case, " + tab);
            }
            desk.open(address);
            desk.act("Waarom zie ik dit?");
            axe.look(desk, "why may I see this");
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private void applicant(Browser browser, RunningApplication application) {
        try (Desk desk = Desk.of(browser, application.address(), "l.jansen")) {
            open(desk, "aanmelden", "aanmeldingen", "toegang");
            desk.press("Vraag toegang");
            axe.look(desk, "access request");
            desk.open("werk");
            desk.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Noodtoegang"))
                    .first()
                    .click();
            desk.settle();
            axe.look(desk, "break the glass");
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private void guards(Browser browser, RunningApplication application) {
        try (Desk desk = Desk.of(browser, application.address(), "fg")) {
            open(desk, "toezicht/weken", "toezicht/inzage", "noodtoegang", "mogelijk-bekend");
            consoleErrors.addAll(desk.consoleErrors());
        }
        try (Desk desk = Desk.of(browser, application.address(), "a.vos")) {
            open(desk, "voortgang");
            consoleErrors.addAll(desk.consoleErrors());
        }
        try (Desk desk = Desk.of(browser, application.address(), "beheer")) {
            open(desk, "beheer");
            consoleErrors.addAll(desk.consoleErrors());
        }
        try (Desk visitor = Desk.anonymous(browser, application.address())) {
            visitor.open("login");
            axe.look(visitor, "log-in");
            visitor.open("login?error");
            axe.look(visitor, "log-in that was refused");
        }
    }

    private void open(Desk desk, String... addresses) {
        for (String address : addresses) {
            desk.open(address);
            axe.look(desk, address);
        }
    }
}
