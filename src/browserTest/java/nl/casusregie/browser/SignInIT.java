package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInIT {

    @Test
    void somebodySignsInAndSeesNoError(@TempDir Path data) {
        try (RunningApplication application = RunningApplication.empty(data.resolve("postgres"));
                Browser browser = new Browser();
                Desk coordinator = Desk.of(browser, application, "m.devries")) {
            assertThat(coordinator.page().url()).doesNotContain("login");
            assertThat(coordinator.consoleErrors()).isEmpty();
        }
    }
}
