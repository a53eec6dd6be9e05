package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the main screens of the demo wide and narrow, as the people who use them, fails on any error of the console, and
 * leaves pictures in {@code target/screenshots}, or where {@code -Dscreenshots.to} says: that is how the README gets its own.
 */
class ScreenshotsIT {

    private static final Path TO = Path.of(System.getProperty("screenshots.to", "target/screenshots"));

    private final List<String> consoleErrors = new ArrayList<>();

    @Test
    void theMainScreensOpenWideAndNarrow(@TempDir Path data) {
        try (RunningApplication application = RunningApplication.withHouseholds(data.resolve("postgres"));
                Browser browser = new Browser()) {
            coordinator(browser, application, 1440, 900, "");
            coordinator(browser, application, 390, 844, "-narrow");
            lead(browser, application, 1440, 1000, "");
            lead(browser, application, 390, 844, "-narrow");
            processManager(browser, application);
        }
        assertThat(consoleErrors).isEmpty();
    }

    private void coordinator(Browser browser, RunningApplication application, int width, int height, String suffix) {
        try (Desk desk = Desk.of(browser, application.address(), "m.devries", width, height)) {
            desk.withoutTour();
            take(desk, "werk?lijst=van-mijn-organisatie", "inbox" + suffix);
            openFirst(desk, "Openen: Triage");
            desk.picture(TO.resolve("triage" + suffix + ".png"));
            take(desk, "casussen", "cases" + suffix);
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private void lead(Browser browser, RunningApplication application, int width, int height, String suffix) {
        try (Desk desk = Desk.of(browser, application.address(), "s.bakker", width, height)) {
            desk.withoutTour();
            String address = openCase(desk, "Van der P.");
            desk.picture(TO.resolve("case-page" + suffix + ".png"));
            takeTall(desk, address + "/plan", "plan" + suffix);
            takeTall(desk, address + "/proces", "process-picture" + suffix);
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private void processManager(Browser browser, RunningApplication application) {
        try (Desk desk = Desk.of(browser, application.address(), "a.vos", 1440, 900)) {
            desk.withoutTour();
            take(desk, "voortgang", "region");
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private static void take(Desk desk, String address, String name) {
        desk.open(address);
        desk.page().waitForTimeout(600);
        desk.picture(TO.resolve(name + ".png"));
    }

    private static void takeTall(Desk desk, String address, String name) {
        desk.open(address);
        desk.page().waitForTimeout(600);
        desk.tallPicture(TO.resolve(name + ".png"), 1800);
    }

    private static void openFirst(Desk desk, String link) {
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        desk.page().waitForURL(url -> url.contains("/taak/"));
        desk.settle();
    }

    static String openCase(Desk desk, String household) {
        desk.go("casussen");
        desk.page().getByLabel("Zoek op casusnummer of huishouden").first().fill(household);
        desk.page().getByText("1 casus die u mag zien").first().waitFor();
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("MDA-"))
                .first()
                .click();
        desk.page().waitForURL(url -> url.contains("/casus/"));
        desk.settle();
        return "casus/" + desk.page().url().replaceAll(".*/casus/([0-9a-f-]+).*", "$1");
    }
}
