package nl.casusregie.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.TooOften;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** An error in the middle of work: says so with a reference number, keeps the page as it is, logs the rest without messages. */
public class UnexpectedErrors implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        Throwable error = event.getThrowable();
        if (DisconnectedClientHelper.isClientDisconnectedException(error)) {
            // Whoever went to another page meanwhile is told nothing, and nothing went wrong.
            return;
        }
        UI ui = UI.getCurrent();
        if (hasCause(error, CaseNotVisible.class)) {
            tell(ui, "shell.notfound.title");
        } else if (hasCause(error, TooOften.class)) {
            tell(ui, "shell.tooOften");
        } else {
            tell(ui, "shell.error.notice", record(error));
        }
    }

    private static void tell(@Nullable UI ui, String key, Object... args) {
        if (ui != null && ui.isAttached()) {
            ui.access(() -> Notice.problem(Texts.of(key, args)));
        }
    }

    /** Logs where it went wrong, but not the messages: those may hold what somebody typed. */
    static String record(Throwable error) {
        String reference = Integer.toString(0x100000 + RANDOM.nextInt(0xf00000), 16);
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            trace.append("\n  ").append(cause.getClass().getName());
            for (StackTraceElement element : cause.getStackTrace()) {
                trace.append("\n    at ").append(element);
            }
        }
        log.error("Unexpected error, reference {}{}", reference, trace);
        return reference;
    }

    private static boolean hasCause(Throwable error, Class<? extends Throwable> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
