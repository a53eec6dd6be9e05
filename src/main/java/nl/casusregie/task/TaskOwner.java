package nl.casusregie.task;

import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Whose task it is: one person's, that of the people of one organisation in the team, or, where both are null, that of the
 * coordinators of the region.
 */
public record TaskOwner(@Nullable UserId person, @Nullable OrganisationId organisation, String name) {

    public static TaskOwner coordinators() {
        return new TaskOwner(null, null, "");
    }

    public boolean isCoordinators() {
        return person == null && organisation == null;
    }

    boolean isSame(TaskOwner other) {
        return java.util.Objects.equals(person, other.person)
                && java.util.Objects.equals(organisation, other.organisation);
    }
}
