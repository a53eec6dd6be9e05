package nl.casusregie.conference;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * When and where a conference is, and with whom; moments are those of the clock on the Dutch wall.
 *
 * @param place the room, or the text of the link for a meeting online
 * @param preparationDeadline until when the organisations can bring in what they know without being late
 * @param question what is on the table
 */
public record ScheduleForm(
        @Nullable LocalDateTime startsAt,
        String place,
        @Nullable LocalDateTime preparationDeadline,
        Set<OrganisationId> invited,
        String question) {

    public ScheduleForm {
        invited = Set.copyOf(invited);
    }

    Refusals check(Instant now, Set<OrganisationId> team) {
        LocalDateTime today = LocalDateTime.ofInstant(now, WorkingDays.ZONE);
        return new Refusals()
                .require(startsAt, "startsAt")
                .refuseIf(startsAt != null && !startsAt.isAfter(today), "startsAt", "refusal.momentHasPassed")
                .requireText(place, "place", Refusals.LINE)
                .require(preparationDeadline, "preparationDeadline")
                .refuseIf(
                        preparationDeadline != null && !preparationDeadline.isAfter(today),
                        "preparationDeadline",
                        "refusal.momentHasPassed")
                .refuseIf(
                        startsAt != null && preparationDeadline != null && !preparationDeadline.isBefore(startsAt),
                        "preparationDeadline",
                        "refusal.deadlineAfterConference")
                .refuseIf(invited.size() < 2, "invited", "refusal.inviteTwoOrganisations")
                .refuseIf(!team.containsAll(invited), "invited", "refusal.invitedNotInTeam")
                .requireText(question, "question", Refusals.TEXT);
    }

    static Instant instant(LocalDateTime moment) {
        return moment.atZone(WorkingDays.ZONE).toInstant();
    }
}
