package nl.casusregie.inbox.ui.spi;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of the inbox screens. */
public final class InboxNavigation {

    public static final String INBOX = "werk";
    public static final String TASK = "taak";

    private InboxNavigation() {}

    public static String addressOf(UUID workItem) {
        return TASK + "/" + workItem;
    }

    public static void toInbox() {
        UI.getCurrent().navigate(INBOX);
    }

    public static void toTask(UUID workItem) {
        UI.getCurrent().navigate(addressOf(workItem));
    }
}
