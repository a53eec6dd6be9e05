package nl.casusregie.casefile.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.shared.CaseId;

/** The line under an item that says who may see it and why, with the act that changes it. */
public interface WhoMaySee {

    /** Calls {@code changed} after it was changed, so that the screen shows it anew. */
    Component of(CaseId caseId, ContentKind kind, UUID item, Protection protection, Runnable changed);
}
