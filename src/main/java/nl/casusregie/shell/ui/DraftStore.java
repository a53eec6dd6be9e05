package nl.casusregie.shell.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Where forms keep what is typed in them until it is sent; every act is in the name of whoever is signed in. */
public interface DraftStore {

    /**
     * A form that somebody fills in.
     *
     * @param name tells this form about this subject from every other one
     * @param caseId the case that it is about, if any: without a right to that case the draft is gone
     */
    record Form(String name, @Nullable CaseId caseId) {}

    /** What was put into one field: what stood there before, and what stands there now. */
    record Typed(String was, String now) {}

    /** What was typed in one sitting, by the name of the field. */
    record Draft(UUID sitting, Instant savedAt, Map<String, Typed> fields) {}

    /** What I typed in earlier sittings and neither sent nor threw away, the newest first. */
    List<Draft> find(Form form);

    /** Keeps what was typed in a sitting instead of what was kept of it before; answers when that was. */
    Instant keep(Form form, UUID sitting, Map<String, Typed> fields);

    void discard(UUID sitting);

    /** The form was sent, or left on purpose: nothing of it is kept any longer. */
    void forget(Form form);
}
