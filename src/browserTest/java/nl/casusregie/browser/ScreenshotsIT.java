package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.inbox.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens the main screens of the demo wide and narrow, as the people who use them, fails on any error of the console, and
 * leaves pictures in {@code target/screenshots}, or where {@code -Dscreenshots.to} says: that is how the README gets its own,
 * by running this class alone, so that no other test is seen in them.
 */
@ExtendWith(Shared.class)
class ScreenshotsIT {

    private static final Path TO = Path.of(System.getProperty("screenshots.to", "target/screenshots"));

    private final List<String> consoleErrors = new ArrayList<>();

    @Test
    void theMainScreensOpenWideAndNarrow() {
        coordinator(1440, 900, "");
        coordinator(390, 844, "-narrow");
        lead(1440, 1000, "");
        lead(390, 844, "-narrow");
        processManager();
        assertThat(consoleErrors).isEmpty();
    }

    private void coordinator(int width, int height, String suffix) {
        try (Desk desk = sitDown("m.devries", width, height)) {
            take(desk, "werk?lijst=van-mijn-organisatie", "inbox" + suffix);
            // What stands in front in the list is what other tests left there.
            take(desk, Shared.application().waiting("m.devries", "").get(WorkKind.DECIDE_TRIAGE), "triage" + suffix);
            take(desk, "casussen", "cases" + suffix);
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private void lead(int width, int height, String suffix) {
        try (Desk desk = sitDown("s.bakker", width, height)) {
            String address = openCase(desk, "Van der P.");
            desk.picture(TO.resolve("case-page" + suffix + ".png"));
            takeTall(desk, address + "/plan", "plan" + suffix);
            takeTall(desk, address + "/proces", "process-picture" + suffix);
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private void processManager() {
        try (Desk desk = sitDown("a.vos", 1440, 900)) {
            take(desk, "voortgang", "region");
            consoleErrors.addAll(desk.consoleErrors());
        }
    }

    private static Desk sitDown(String person, int width, int height) {
        Desk desk = Shared.at(person, width, height);
        desk.open("werk");
        return desk.withoutTour();
    }

    private static void take(Desk desk, String address, String name) {
        desk.go(address);
        shown(desk);
        desk.picture(TO.resolve(name + ".png"));
    }

    private static void takeTall(Desk desk, String address, String name) {
        desk.go(address);
        shown(desk);
        desk.tallPicture(TO.resolve(name + ".png"), 1800);
    }

    /** Until the letters and the rows are there, and nothing fades in any more. */
    private static void shown(Desk desk) {
        desk.page()
                .waitForFunction("() => document.fonts.status === 'loaded'"
                        + " && [...document.querySelectorAll('vaadin-grid')].every(each => !each.loading)"
                        + " && document.getAnimations().every(each => each.playState !== 'running'"
                        + " || each.effect.getComputedTiming().endTime === Infinity)");
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
