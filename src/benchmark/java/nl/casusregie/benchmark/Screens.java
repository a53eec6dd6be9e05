package nl.casusregie.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What somebody at a browser waits for (P13): until the inbox is there, and from a click until its rows are painted. */
final class Screens {

    private static final int OPENINGS = 6;
    private static final int CLICKS = 20;
    private static final String LIST = "/werk?lijst=van-mijn-organisatie";
    /** Whoever looks for work to take up: the soonest due may all be with somebody already. */
    private static final String TO_TAKE_UP = LIST + "&opgepakt=nee";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final String ROWS = ".cr-work-grid vaadin-grid-cell-content .cr-cell";

    private static final String SETTLED =
            """
            () => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients
                && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
                && document.querySelectorAll('%s').length > 1"""
                    .formatted(ROWS);

    private static final String LARGEST_PAINT =
            """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))""";

    /** From the next click to the last frame in which rows changed. */
    private static final String WATCH =
            """
            () => { window.reaction = new Promise(done => {
                let start = 0, last = 0;
                addEventListener('click', event => { start = event.timeStamp; }, {capture: true, once: true});
                const rows = document.querySelector('.cr-work-grid');
                const seen = new MutationObserver(() => { if (start) requestAnimationFrame(now => { last = now; }); });
                seen.observe(rows, {subtree: true, childList: true, characterData: true});
                const busy = () => Object.values(window.Vaadin.Flow.clients).some(each => each.isActive && each.isActive());
                const look = () => last && !busy() && performance.now() - last > 150
                    ? (seen.disconnect(), done(last - start)) : setTimeout(look, 20);
                look(); }) }""";

    private final String address;
    private final String coordinator;
    private final Report report;

    Screens(String port, Seed seed, Report report) {
        address = "http://localhost:" + port;
        coordinator = seed.coordinator();
        this.report = report;
    }

    void measure() {
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        BrowserType.LaunchOptions launch =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        if (Files.isExecutable(CHROMIUM)) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            launch.setExecutablePath(CHROMIUM);
        }
        try (Playwright playwright = Playwright.create(options);
                Browser browser = playwright.chromium().launch(launch)) {
            BrowserContext desk = browser.newContext(size());
            Page page = signIn(desk);
            told("screen: first content, warm", OPENINGS, () -> open(page, LIST));
            String signedIn = desk.storageState();
            told("screen: first content, cold", OPENINGS / 2, () -> {
                try (BrowserContext fresh = browser.newContext(size().setStorageState(signedIn))) {
                    return open(fresh.newPage(), LIST);
                }
            });
            open(page, LIST);
            told("screen: sort", CLICKS, () -> reaction(page, () -> sort(page)));
            told("screen: filter", CLICKS, () -> reaction(page, () -> filter(page)));
            open(page, TO_TAKE_UP);
            told("screen: claim", CLICKS, () -> reaction(page, () -> claim(page)));
        }
    }

    private static Browser.NewContextOptions size() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("nl-NL");
    }

    private Page signIn(BrowserContext desk) {
        Page page = desk.newPage();
        page.navigate(address + "/login");
        page.locator("input[name=username]").first().fill(coordinator);
        page.locator("input[name=password]").first().fill("demo");
        page.locator("input[name=password]").first().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    private double open(Page page, String list) {
        page.navigate(address + list);
        page.waitForFunction(SETTLED);
        return ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
    }

    private static double reaction(Page page, Runnable act) {
        page.evaluate(WATCH);
        act.run();
        return ((Number) page.evaluate("() => window.reaction")).doubleValue();
    }

    private static void sort(Page page) {
        page.locator(".cr-work-grid vaadin-grid-sorter:visible").last().click();
    }

    /** Back and forth between urgent and not. */
    private static void filter(Page page) {
        page.locator(".cr-filterbar vaadin-select")
                .nth(2)
                .locator("vaadin-select-value-button")
                .click();
        page.waitForTimeout(300);
        page.evaluate(WATCH);
        page.locator("vaadin-select-list-box vaadin-select-item:visible:not([selected])")
                .last()
                .click();
    }

    private static void claim(Page page) {
        page.locator(".cr-work-grid")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Oppakken"))
                .first()
                .click();
    }

    /** Of so many times twice, in turns: the second half says how quiet the machine was. */
    private void told(String question, int times, Supplier<Double> work) {
        Map<String, List<Double>> found = new LinkedHashMap<>();
        found.put(Question.PRODUCT, new ArrayList<>());
        found.put(Question.TWIN, new ArrayList<>());
        work.get();
        for (int i = 0; i < times; i++) {
            found.values().forEach(each -> each.add(work.get()));
        }
        report.measured(new Measurement(question, coordinator, 0, found));
    }
}
