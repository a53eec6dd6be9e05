package nl.casusregie.inbox.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;

/** The screen on which work of some kinds is done; a bean of the module that owns the work. */
public interface TaskScreen {

    Set<WorkKind> kinds();

    /** The form, with beside it the least that one needs to decide; calls {@link OpenTask#finish} when it was done. */
    Component create(OpenTask task);

    /**
     * A few words per work item that tell it apart from others of its kind in the same case, such as the person it is
     * about; asked once per page of a list, for items of these kinds that are in the asker's own inbox. The words are
     * content: enter the case for them, or leave them out.
     */
    default Map<UUID, String> describe(List<InboxRow> items) {
        return Map.of();
    }
}
