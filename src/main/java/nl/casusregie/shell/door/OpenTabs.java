package nl.casusregie.shell.door;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casusregie.shell.ui.StayWarning;
import nl.casusregie.shell.ui.Watched;
import org.springframework.stereotype.Component;

/** The open tabs of a session, told from outside a request: that the end is near, and that it is there. */
@Component
class OpenTabs {

    /** Every tab asks for its page again, and then finds the log-in page instead of what it showed. */
    void leave(HttpSession session) {
        inEach(session, ui -> ui.getPage().reload());
    }

    /** Shows the warning in every tab, or takes it away because somebody went on in one of them. */
    void warn(HttpSession session, Optional<StayEnd> near) {
        inEach(session, ui -> warn(ui, near));
    }

    /** Lets every tab ask again for a page of which the ground has gone. */
    void watch(HttpSession session) {
        inEach(session, ui -> {
            boolean allowed = ui.getInternals().getActiveRouterTargetsChain().stream()
                    .allMatch(part -> !(part instanceof Watched watched) || watched.isStillAllowed());
            if (!allowed) {
                ui.getPage().reload();
            }
        });
    }

    private static void warn(UI ui, Optional<StayEnd> near) {
        StayWarning shown = ComponentUtil.getData(ui, StayWarning.class);
        if (near.isEmpty()) {
            if (shown != null) {
                shown.close();
                ComponentUtil.setData(ui, StayWarning.class, null);
            }
        } else if (shown == null) {
            StayWarning warning = new StayWarning(near.get() == StayEnd.IDLE);
            ComponentUtil.setData(ui, StayWarning.class, warning);
            warning.open();
        }
    }

    private static void inEach(HttpSession session, Consumer<UI> act) {
        for (VaadinSession each : VaadinSession.getAllSessions(session)) {
            each.access(() -> each.getUIs().forEach(ui -> ui.accessSynchronously(() -> act.accept(ui))));
        }
    }
}
