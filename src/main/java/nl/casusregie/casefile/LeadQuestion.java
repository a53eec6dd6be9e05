package nl.casusregie.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;

/**
 * Something that the product asks whoever leads a case.
 *
 * @param reference how the inbox knows this question; the same reference never gives a second line
 * @param subject what it is about; of one kind about one subject no two questions are open
 * @param day the last day on which an answer helps
 * @param urgentWithCase whether it stands out in the inbox when the case is urgent
 */
public record LeadQuestion(
        String reference, WorkKind kind, CaseId caseId, UUID subject, LocalDate day, boolean urgentWithCase) {

    Instant dueAt() {
        return day.atTime(WorkingDays.CLOSE_OF_DAY).atZone(WorkingDays.ZONE).toInstant();
    }
}
