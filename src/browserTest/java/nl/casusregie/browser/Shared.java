package nl.casusregie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static Desk at(String person) {
        return Desk.of(browser(), application().address(), person);
    }
}
