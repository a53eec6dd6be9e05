package nl.casusregie.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Role;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.WorkNotice;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who is told about work: whoever has it, else everybody who can take it up. */
@Component
class Recipients {

    private final Directory directory;
    private final Teams teams;

    Recipients(Directory directory, Teams teams) {
        this.directory = directory;
        this.teams = teams;
    }

    Set<UserId> holderOrQueue(WorkNotice work) {
        UUID assignee = work.assigneeId();
        return assignee == null ? new LinkedHashSet<>(queue(work)) : Set.of(new UserId(assignee));
    }

    /** The same, and the coordinators of the region: they are told when a term has passed. */
    Set<UserId> withCoordinators(WorkNotice work) {
        Set<UserId> all = new LinkedHashSet<>(holderOrQueue(work));
        all.addAll(coordinators(work));
        return all;
    }

    private Collection<UserId> queue(WorkNotice work) {
        return switch (work.audience()) {
            case PERSON -> List.of();
            case COORDINATORS -> coordinators(work);
            case SPECIALISTS -> specialists(work.organisationId(), work.regionCode());
            case TEAM_MEMBERS ->
                teams.active(work.caseId()).stream()
                        .filter(member -> member.organisation().value().equals(work.organisationId()))
                        .filter(member ->
                                member.role() != TeamRole.INPUT || work.kind() == WorkKind.PREPARE_CONTRIBUTION)
                        .map(Membership::user)
                        .toList();
        };
    }

    private List<UserId> coordinators(WorkNotice work) {
        return directory.withRole(Role.COORDINATOR, work.regionCode()).stream()
                .map(Colleague::id)
                .toList();
    }

    private List<UserId> specialists(@Nullable UUID organisation, String regionCode) {
        return organisation == null
                ? List.of()
                : directory.ofOrganisation(new OrganisationId(organisation)).stream()
                        .filter(colleague -> colleague.has(Role.SPECIALIST, regionCode))
                        .map(Colleague::id)
                        .toList();
    }
}
