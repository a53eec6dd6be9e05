package nl.casusregie.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A question that was put higher up, and the answer.
 *
 * @param deadline by when that what was answered is done
 */
@Embeddable
public record EscalationForm(
        @Enumerated(EnumType.STRING) @Nullable EscalationLevel level,
        @Sealed String question,
        @Sealed String answer,
        @Nullable LocalDate deadline) {

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(level, "level")
                .requireText(question, "question", Refusals.TEXT)
                .requireText(answer, "answer", Refusals.TEXT)
                .require(deadline, "deadline")
                .requireNotBefore(deadline, today, "deadline", "refusal.dateInPast");
    }
}
