package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.casusregie.demo.DemoCast;

/** Somebody at a browser: signs in, finds their way and their work; remembers every error of the console. */
final class Desk extends Hands implements AutoCloseable {

    /** Follows a link and answers when the server has shown what is there. */
    private static final String FOLLOW =
            """
            there => new Promise((done, late) => {
                addEventListener('vaadin-navigated', () => done(), {once: true});
                setTimeout(() => late(new Error('nothing is shown at ' + there)), 15000);
                const link = document.body.appendChild(document.createElement('a'));
                link.href = there;
                link.click();
                link.remove();
            })""";

    private static final String VISITOR = "a visitor";

    private final String address;
    private final Consumer<Page> left;
    private final String username;
    private final List<String> consoleErrors = new ArrayList<>();
    private final StringBuilder pushed = new StringBuilder();
    private final StringBuilder addresses = new StringBuilder();

    private Desk(BrowserContext profile, String address, String username) {
        this(profile, address, username, page -> page.context().close());
    }

    private Desk(BrowserContext profile, String address, String username, Consumer<Page> left) {
        super(profile.newPage());
        this.left = left;
        this.address = address;
        this.username = username;
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                consoleErrors.add(username + " at " + page.url() + ": " + message.text());
            }
        });
        page.onWebSocket(socket -> socket.onFrameReceived(
                frame -> pushed.append(frame.text() == null ? "" : frame.text()).append('\n')));
        page.onPageError(error -> consoleErrors.add(username + " at " + page.url() + ": " + error));
    }

    static Desk of(Browser browser, String address, String username) {
        return of(browser, address, username, 1440, 900);
    }

    static Desk of(Browser browser, String address, String username, int width, int height) {
        Desk desk = new Desk(browser.profile(width, height), address, username);
        desk.signIn();
        return desk;
    }

    /** Somebody who has not signed in. */
    static Desk anonymous(Browser browser, String address) {
        return new Desk(browser.profile(1440, 900), address, VISITOR);
    }

    /** Somebody at a browser that may have the cookies of having signed in, and what happens to it when they leave. */
    static Desk at(BrowserContext profile, String address, String username, Consumer<Page> left) {
        return new Desk(profile, address, username, left);
    }

    /** A desk whose browser keeps its profile in the folder. */
    static Desk kept(Browser browser, String address, String username, Path folder) {
        Desk desk = new Desk(browser.kept(folder), address, username);
        desk.signIn();
        return desk;
    }

    /** A desk whose line is listened to, for {@link #close} to leave what it got in the file. */
    static Desk recorded(Browser browser, String address, String username, Path traffic) {
        Desk desk = new Desk(browser.profile(Browser.listenedTo(traffic)), address, username);
        desk.signIn();
        return desk;
    }

    String username() {
        return username;
    }

    /** What came over the socket. */
    String pushed() {
        return pushed.toString();
    }

    /** Every address the page was at, and its title there. */
    String addresses() {
        return addresses.toString();
    }

    /** What the page left behind in the browser. */
    String stored() {
        return String.valueOf(
                page.evaluate("() => JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})"));
    }

    List<String> consoleErrors() {
        return consoleErrors;
    }

    void forgetConsole() {
        consoleErrors.clear();
    }

    void signIn() {
        page.navigate(address + "/login");
        page.locator("input[name=username]").first().fill(username);
        page.locator("input[name=password]").first().fill("demo");
        page.locator("input[name=password]").first().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        settle();
    }

    /** The same without the page that asks who one is, which takes longer to load than to fill in; for whoever was seen there. */
    void walkIn() {
        APIResponse answer = page.request()
                .post(
                        address + "/login",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", username)
                                        .set("password", DemoCast.PASSWORD))
                                .setMaxRedirects(0));
        assertThat(answer.headers().get("location")).as("where they come in").doesNotContain("login");
        page.navigate(address);
        settle();
    }

    /** For pictures: whoever is at this desk knows their way, as long as they are signed in. */
    Desk withoutTour() {
        Locator later = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nu niet"));
        if (later.count() > 0) {
            later.click();
            settle();
        }
        return this;
    }

    void signOut() {
        page.locator(".cr-user-menu").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Uitloggen"))
                .click();
        page.waitForURL(url -> url.contains("login"));
    }

    /**
     * Types the address in the bar of the browser: everything is loaded anew. Who sits down with cookies of before, which are
     * worth nothing any more, signs in first.
     */
    void open(String address) {
        boolean sitsDown = page.url().equals("about:blank") && !username.equals(VISITOR);
        page.navigate(this.address + "/" + address);
        if (sitsDown && page.url().endsWith("/login")) {
            walkIn();
            page.navigate(this.address + "/" + address);
        }
        settle();
    }

    /** Goes there by a link, as people do once they are in. */
    void go(String address) {
        String there = this.address + "/" + address;
        if (!page.url().startsWith(this.address) || page.url().equals(there)) {
            open(address);
            return;
        }
        page.evaluate(FOLLOW, there);
        settle();
    }

    /** Opens the work of that name for the case, from my own list or from my organisation's. */
    void openWork(String name, String caseNumber) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Openen: " + name))
                .first();
        Locator anything = page.locator("#inhoud .cr-work-list a[href*='taak/'], #inhoud .cr-work-list .cr-empty");
        long until = System.nanoTime() + 15_000_000_000L;
        for (int round = 0; System.nanoTime() < until; round++) {
            String list =
                    "werk?lijst=" + (round % 2 == 0 ? "van-mij" : "van-mijn-organisatie") + "&tekst=" + caseNumber;
            if (page.url().contains("/werk") && !page.url().contains(caseNumber)) {
                // Another search in the same list would for a moment still show what it found.
                open(list);
            } else {
                go(list);
            }
            anything.first().waitFor();
            if (link.count() > 0) {
                link.click();
                page.waitForURL(Pattern.compile(".*/taak/.*"));
                settle();
                return;
            }
        }
        failure("no-work");
        throw new AssertionError(username + " has no work \"" + name + "\" for " + caseNumber);
    }

    void see(String text) {
        try {
            page.getByText(text).first().waitFor();
        } catch (com.microsoft.playwright.TimeoutError missing) {
            failure("not-seen");
            throw new AssertionError(username + " does not see \"" + text + "\" at " + page.url());
        }
    }

    boolean sees(String text) {
        settle();
        return page.getByText(text).count() > 0;
    }

    void waitUntilGone(String text) {
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Makes the window as wide and high as this; answers when the page has taken that in, here and on the server. */
    void resize(int width, int height) {
        ViewportSize now = page.viewportSize();
        if (now.width == width && now.height == height) {
            return;
        }
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        settle();
    }

    /** The whole page as a picture, also what one would have to scroll to. */
    void picture(Path file) {
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** The same of a longer page: the layout scrolls within itself, so the window is made taller for the picture. */
    void tallPicture(Path file, int height) {
        ViewportSize size = page.viewportSize();
        resize(size.width, height);
        picture(file);
        resize(size.width, size.height);
    }

    @Override
    String settle() {
        String title = super.settle();
        addresses.append(page.url()).append(' ').append(title).append('\n');
        return title;
    }

    private void failure(String why) {
        picture(Path.of("target", "browser-failures", username + "-" + why + ".png"));
    }

    @Override
    public void close() {
        left.accept(page);
    }
}
