package nl.casusregie.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser: signs in, finds work, fills forms by their labels; remembers every error of the console. */
final class Desk implements AutoCloseable {

    private final RunningApplication application;
    private final BrowserContext profile;
    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();

    Desk(Browser browser, RunningApplication application, int width, int height) {
        this.application = application;
        this.profile = browser.profile(width, height);
        this.page = profile.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                consoleErrors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> consoleErrors.add(page.url() + ": " + error));
    }

    static Desk of(Browser browser, RunningApplication application, String username) {
        Desk desk = new Desk(browser, application, 1440, 900);
        desk.signIn(username, "demo");
        return desk;
    }

    Page page() {
        return page;
    }

    List<String> consoleErrors() {
        return consoleErrors;
    }

    void signIn(String username, String password) {
        open("login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    void open(String address) {
        page.navigate(application.address() + "/" + address);
        page.waitForLoadState();
        settle();
    }

    /** Waits until Vaadin has carried out everything that was asked of it. */
    void settle() {
        page.waitForFunction(
                "() => window.Vaadin && window.Vaadin.Flow && Object.values(window.Vaadin.Flow.clients || {})"
                        + ".every(client => !client.isActive || !client.isActive())");
    }

    void fill(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
        field.fill(text);
        field.press("Tab");
        settle();
    }

    void check(String label) {
        page.getByLabel(label).first().check();
        settle();
    }

    /** Chooses a radio button by its text, within the group with that question. */
    void choose(String question, String answer) {
        page.getByRole(
                        AriaRole.RADIOGROUP,
                        new Page.GetByRoleOptions().setName(Pattern.compile(Pattern.quote(question))))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        settle();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        settle();
    }

    void see(String text) {
        page.getByText(text).first().waitFor();
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        profile.close();
    }
}
