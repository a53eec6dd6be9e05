package nl.casusregie.testing;

import java.util.UUID;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** A work item opened for a screen under test; remembers what the screen said when it was finished. */
public class TaskInHand implements OpenTask {

    private final CaseId caseId;
    private final @Nullable UUID subject;
    private @Nullable String said;

    public TaskInHand(CaseId caseId, @Nullable UUID subject) {
        this.caseId = caseId;
        this.subject = subject;
    }

    @Override
    public InboxRow item() {
        throw new UnsupportedOperationException("a screen needs the case and the subject only");
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public @Nullable UUID subject() {
        return subject;
    }

    @Override
    public void finish(String whatHappensNext, Object... args) {
        said = whatHappensNext;
    }

    /** The key of what the screen said at the end; null when it was refused. */
    public @Nullable String said() {
        return said;
    }
}
