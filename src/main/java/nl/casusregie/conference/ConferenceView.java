package nl.casusregie.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A conference as somebody may see it.
 *
 * @param open whether everybody may read all contributions: they are all in, or the conference has begun
 * @param minutes null until it is recorded
 */
public record ConferenceView(
        ConferenceId id,
        ConferenceStatus status,
        Instant startsAt,
        String place,
        Instant preparationDeadline,
        String question,
        boolean open,
        List<ContributionView> contributions,
        @Nullable Minutes minutes,
        Protection protection) {

    /** How it went; of one that was not held only the reason. */
    public record Minutes(
            String recordedBy,
            Instant recordedAt,
            String notHeldReason,
            String summary,
            String weighing,
            List<String> decisions,
            List<Agreed> actionPoints,
            String objections) {}

    /** An action point that was agreed on. */
    public record Agreed(String text, String ownerName, LocalDate dueOn) {}

    public List<OrganisationId> invited() {
        return contributions.stream().map(ContributionView::organisation).toList();
    }
}
