package nl.casusregie.inbox.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;

/** The screen on which work of some kinds is done; a bean of the module that owns the work. */
public interface TaskScreen {

    Set<WorkKind> kinds();

    /** The form, with beside it the least that one needs to decide; calls {@link OpenTask#finish} when it was done. */
    Component create(OpenTask task);
}
