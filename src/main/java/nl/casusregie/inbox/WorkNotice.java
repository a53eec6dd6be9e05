package nl.casusregie.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** What there is to tell about a work item: for whom, which case, by when; nothing of the household. */
public record WorkNotice(
        UUID id,
        WorkKind kind,
        CaseId caseId,
        String caseNumber,
        String regionCode,
        Audience audience,
        @Nullable UUID organisationId,
        @Nullable UUID assigneeId,
        Instant dueAt) {

    /** Whether it can be in a list of this person. */
    public boolean concerns(Actor actor) {
        return actor.id().value().equals(assigneeId)
                || (audience == Audience.COORDINATORS && actor.has(Role.COORDINATOR, regionCode))
                || (audience != Audience.PERSON && actor.organisation().value().equals(organisationId));
    }

    /** Published when work has arisen. */
    public record Opened(WorkNotice work) {}

    /** Published when somebody gave open work to the person who holds it now. */
    public record Assigned(WorkNotice work) {}

    /** Published when work was taken up, given back, done, or is no longer needed. */
    public record Changed(WorkNotice work) {}

    /** Published when the term of open work comes near. */
    public record Reminded(WorkNotice work) {}

    /** Published when the term of open work has passed. */
    public record Escalated(WorkNotice work) {}
}
