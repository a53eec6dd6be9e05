package nl.casusregie.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/**
 * One running product with the households of the demo and one browser for every class that asks for them, because starting
 * takes longer than most of these tests. Whoever changes something does so in a case of their own.
 */
final class Shared implements BeforeAllCallback {

    private static @Nullable Held held;

    private static final class Held implements AutoCloseable {

        private final Path data;
        private final RunningApplication application;
        private final Browser browser = new Browser();
        private final Map<String, List<Cookie>> cookies = new HashMap<>();

        /** Left by who sat there before, with nothing in them but the program itself, which then is not loaded anew. */
        private final Deque<BrowserContext> profiles = new ArrayDeque<>();

        Held() throws IOException {
            data = Files.createTempDirectory("shared-browser-test");
            application = RunningApplication.watchful(data.resolve("postgres"));
        }

        @Override
        public void close() throws IOException {
            browser.close();
            application.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        held = context.getRoot()
                .getStore(Namespace.create(Shared.class))
                .computeIfAbsent(
                        Held.class,
                        any -> {
                            try {
                                return new Held();
                            } catch (IOException unwritable) {
                                throw new UncheckedIOException(unwritable);
                            }
                        },
                        Held.class);
    }

    private static Held held() {
        if (held == null) {
            throw new IllegalStateException("the test class does not ask for the shared product");
        }
        return held;
    }

    static RunningApplication application() {
        return held().application;
    }

    static Browser browser() {
        return held().browser;
    }

    /** Somebody at their desk; who signed in for an earlier test has not signed out since. */
    static Desk at(String person) {
        return at(person, 1440, 900);
    }

    /** At a window as wide as axe looks at it. */
    static Desk lookedAt(String person) {
        return at(person, Axe.WIDE, 900);
    }

    static Desk at(String person, int width, int height) {
        BrowserContext profile = Objects.requireNonNullElseGet(
                held().profiles.poll(), () -> browser().profile(1440, 900));
        Desk desk = at(person, profile, Shared::leave);
        desk.page().setViewportSize(width, height);
        return desk;
    }

    /** Somebody whose line is listened to: when the desk is closed, the file has what went over it. */
    static Desk listenedTo(String person, Path traffic) {
        return at(person, browser().profile(Browser.listenedTo(traffic)), page -> page.context()
                .close());
    }

    private static Desk at(String person, BrowserContext profile, Consumer<Page> left) {
        Map<String, List<Cookie>> cookies = held().cookies;
        profile.addCookies(cookies.getOrDefault(person, List.of()));
        Desk desk = Desk.at(profile, application().address(), person, left);
        if (!cookies.containsKey(person)) {
            desk.walkIn();
            cookies.put(person, profile.cookies());
        }
        return desk;
    }

    /** Takes along everything of theirs; where that cannot be, nobody sits there any more. */
    private static void leave(Page page) {
        BrowserContext profile = page.context();
        if (!page.url().startsWith(application().address())) {
            profile.close();
            return;
        }
        page.evaluate("() => localStorage.clear()");
        page.close();
        profile.clearCookies();
        held().profiles.add(profile);
    }

    /** Whoever sits down from now on signs in anew. */
    static void forgetWhoSignedIn() {
        held().cookies.clear();
    }
}
