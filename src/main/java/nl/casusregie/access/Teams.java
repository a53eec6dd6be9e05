package nl.casusregie.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in the team of a case. People are added and end their involvement; nobody is replaced in one act, because
 * families must not be handed over (seed principle "geen overdrachten", domain.md 4). Callers ask {@link CaseAccess} first.
 */
@Service
@Transactional
public class Teams {

    private final TeamMembers members;
    private final Directory directory;
    private final Conflicts conflicts;
    private final AccessTrail trail;
    private final Sharings sharings;
    private final Clock clock;

    Teams(
            TeamMembers members,
            Directory directory,
            Conflicts conflicts,
            AccessTrail trail,
            Sharings sharings,
            Clock clock) {
        this.members = members;
        this.directory = directory;
        this.conflicts = conflicts;
        this.trail = trail;
        this.sharings = sharings;
        this.clock = clock;
    }

    public void add(CaseId caseId, UserId user, TeamRole role, String reason) {
        Colleague colleague = directory.colleague(user).orElseThrow();
        boolean already = members.findByCaseIdAndUserIdAndUntilDateIsNull(caseId.value(), user.value()).stream()
                .anyMatch(member -> member.teamRole() == role);
        if (!already) {
            members.saveAndFlush(new TeamMember(caseId, colleague, role, reason, LocalDate.now(clock)));
            trail.happened(AccessEvent.TEAM_JOINED, caseId, user.value(), role.name());
            conflicts.cameNearer(caseId);
            sharings.startAgreed(caseId, colleague.organisation());
        }
    }

    public void end(CaseId caseId, UUID membership, String reason) {
        TeamMember ending = members.findById(membership)
                .filter(TeamMember::isActive)
                .filter(member ->
                        members.findByCaseIdAndUntilDateIsNull(caseId.value()).contains(member))
                .orElseThrow();
        ending.end(reason, LocalDate.now(clock));
        // Whoever is asked next how they stand to the case is answered by the database.
        members.flush();
        trail.happened(
                AccessEvent.TEAM_ENDED,
                caseId,
                ending.userId().value(),
                ending.teamRole().name());
    }

    /** Everybody who is or was in the team, oldest first. */
    @Transactional(readOnly = true)
    public List<Membership> history(CaseId caseId) {
        return Actors.find()
                .flatMap(me -> Looking.of(me, caseId))
                .map(now -> now.team(() -> read(caseId)))
                .orElseGet(() -> read(caseId));
    }

    private List<Membership> read(CaseId caseId) {
        List<TeamMember> found = members.findByCaseIdOrderByFromDate(caseId.value());
        Map<UserId, Colleague> people =
                directory.colleagues(found.stream().map(TeamMember::userId).toList());
        return found.stream()
                .map(member -> member.asMembership(people.get(member.userId())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Membership> active(CaseId caseId) {
        return history(caseId).stream().filter(Membership::isActive).toList();
    }

    /** The organisations that are in the team now. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> organisations(CaseId caseId) {
        return members.findByCaseIdAndUntilDateIsNull(caseId.value()).stream()
                .map(TeamMember::organisationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisations that agree and decide: not those that only bring something in. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> deciding(CaseId caseId) {
        return members.findByCaseIdAndUntilDateIsNull(caseId.value()).stream()
                .filter(member -> member.teamRole() != TeamRole.INPUT)
                .map(TeamMember::organisationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The newest lead: during the overlap of a change there are two. */
    @Transactional(readOnly = true)
    public Optional<Membership> lead(CaseId caseId) {
        return active(caseId).stream()
                .filter(member -> member.role() == TeamRole.LEAD)
                .reduce((older, newer) -> newer);
    }

    @Transactional(readOnly = true)
    public Optional<Membership> fixedFace(CaseId caseId) {
        return active(caseId).stream()
                .filter(member -> member.role() == TeamRole.FIXED_FACE)
                .reduce((older, newer) -> newer);
    }
}
