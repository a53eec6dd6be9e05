package nl.casusregie.task;

import java.time.LocalDate;
import nl.casusregie.access.Label;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of somebody.
 *
 * @param title in a few words what has to be done
 * @param text what helps to do it, may be empty
 * @param label how far title and text open to the others
 */
public record TaskForm(
        String title, String text, @Nullable TaskOwner owner, @Nullable LocalDate dueOn, @Nullable Label label) {

    Refusals check(LocalDate today) {
        return new Refusals()
                .requireText(title, "title", Refusals.LINE)
                .limit(text, "text", Refusals.TEXT)
                .refuseIf(owner == null, "owner", "refusal.required")
                .refuseIf(dueOn == null, "dueOn", "refusal.required")
                .refuseIf(dueOn != null && dueOn.isBefore(today), "dueOn", "refusal.dateInPast")
                .refuseIf(label == null || label == Label.SHIELDED, "label", "refusal.required");
    }
}
