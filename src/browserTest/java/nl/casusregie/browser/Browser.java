package nl.casusregie.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.HarContentPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's own chromium, or the one that Playwright fetches where there is none. */
final class Browser implements AutoCloseable {

    private static final List<String> SYSTEM_BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Optional<Path> program;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        program = SYSTEM_BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        program.ifPresent(path -> options.setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Playwright.create(options);
        BrowserType.LaunchOptions launch =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        program.ifPresent(launch::setExecutablePath);
        browser = playwright.chromium().launch(launch);
    }

    /** A fresh browser profile, as another person at another desk has it. */
    com.microsoft.playwright.BrowserContext profile(int width, int height) {
        return profile(options(width, height));
    }

    com.microsoft.playwright.BrowserContext profile(com.microsoft.playwright.Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /** Everything that goes over its line, except the program itself, is in the file once it is closed. */
    static com.microsoft.playwright.Browser.NewContextOptions listenedTo(Path traffic) {
        return options(1440, 900)
                .setRecordHarPath(traffic)
                .setRecordHarContent(HarContentPolicy.EMBED)
                .setRecordHarUrlFilter(Pattern.compile("^(?!.*/VAADIN/build/).*$"));
    }

    /** A browser of its own that keeps its profile in the folder, as the one on a desk does. */
    com.microsoft.playwright.BrowserContext kept(Path folder) {
        BrowserType.LaunchPersistentContextOptions launch = new BrowserType.LaunchPersistentContextOptions()
                .setHeadless(true)
                .setArgs(QUIET)
                .setViewportSize(1440, 900)
                .setLocale("nl-NL");
        program.ifPresent(launch::setExecutablePath);
        return playwright.chromium().launchPersistentContext(folder, launch);
    }

    static com.microsoft.playwright.Browser.NewContextOptions options(int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
