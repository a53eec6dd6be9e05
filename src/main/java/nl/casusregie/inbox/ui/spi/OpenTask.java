package nl.casusregie.inbox.ui.spi;

import java.util.UUID;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** The work item that a screen was opened for. */
public interface OpenTask {

    InboxRow item();

    default CaseId caseId() {
        return item().caseId();
    }

    default @Nullable UUID subject() {
        return item().subject();
    }

    /**
     * Leaves the screen after the work was done, and says what happens next.
     *
     * @param whatHappensNext a message key of one sentence: what happens now and whose turn it is
     */
    void finish(String whatHappensNext, Object... args);
}
