package nl.casusregie.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A free task as somebody reads it.
 *
 * @param owner who has it, in words
 * @param result what came of it, or why it was withdrawn; empty while it is open
 */
public record TaskView(
        UUID id,
        CaseId caseId,
        String title,
        String text,
        Label label,
        String owner,
        LocalDate dueOn,
        String madeBy,
        Instant madeAt,
        TaskState state,
        String result,
        String closedBy,
        @Nullable Instant closedAt) {}
