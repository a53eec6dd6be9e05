package nl.casusregie.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Conflicts;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Role;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Composes the team of a case: a lead, a fixed face and members, each with a reason. People are added and end their
 * involvement; a lead always exists, and a change of lead overlaps (seeds: no handovers; domain.md 4).
 */
@Service
@Transactional
public class TeamForming {

    /** Somebody to add to the team. */
    public record NewMember(@Nullable UserId user, @Nullable TeamRole role, String reason) {}

    /** Published when the team stands and the trajectory can go on. */
    public record TeamFormed(CaseId caseId) {}

    private final CaseAccess access;
    private final Teams teams;
    private final Directory directory;
    private final Conflicts conflicts;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    TeamForming(
            CaseAccess access,
            Teams teams,
            Directory directory,
            Conflicts conflicts,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.access = access;
        this.teams = teams;
        this.directory = directory;
        this.conflicts = conflicts;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
    }

    /** Adds somebody; refused without a reason. */
    public Outcome<CaseId> add(CaseId id, NewMember member) {
        access.enter(CaseAction.FORM_TEAM, id);
        UserId user = member.user();
        TeamRole role = member.role();
        String region = access.regionOf(id);
        Optional<Colleague> colleague = Optional.ofNullable(user).flatMap(directory::colleague);
        Refusals refusals = new Refusals()
                .require(user, "user")
                .require(role, "role")
                .requireText(member.reason(), "reason", Refusals.LINE)
                .refuseIf(
                        user != null
                                && colleague
                                        .filter(each -> worksIn(region, each))
                                        .isEmpty(),
                        "user",
                        "refusal.notOfThisRegion")
                .refuseIf(
                        role == TeamRole.LEAD
                                && colleague
                                        .filter(each -> each.has(Role.CASE_MANAGER, region))
                                        .isEmpty(),
                        "role",
                        "refusal.leadMustBeCaseManager")
                .refuseIf(isIn(id, user, role), "user", "refusal.alreadyInTeam")
                .refuseIf(user != null && conflicts.stop(id, user), "user", "refusal.mayKnowHousehold");
        if (!refusals.none() || user == null || role == null) {
            return Outcome.refused(refusals.list());
        }
        teams.add(id, user, role, member.reason().strip());
        timeline.add(id, "timeline.memberAdded." + role.name(), member.reason());
        return Outcome.done(id);
    }

    private static boolean worksIn(String region, Colleague colleague) {
        return colleague.grants().stream().anyMatch(grant -> grant.regionCode().equals(region));
    }

    private boolean isIn(CaseId id, @Nullable UserId user, @Nullable TeamRole role) {
        return teams.active(id).stream().anyMatch(member -> member.user().equals(user) && member.role() == role);
    }

    /** Ends somebody's involvement; the last lead and the last fixed face cannot leave before another is there. */
    public Outcome<CaseId> end(CaseId id, UUID membership, String reason) {
        access.enter(CaseAction.FORM_TEAM, id);
        List<Membership> active = teams.active(id);
        Membership leaving = active.stream()
                .filter(member -> member.id().equals(membership))
                .findFirst()
                .orElse(null);
        if (leaving == null) {
            return Outcome.refused(Refusal.of("refusal.memberHasLeft"));
        }
        boolean last = (leaving.role() == TeamRole.LEAD || leaving.role() == TeamRole.FIXED_FACE)
                && active.stream()
                                .filter(member -> member.role() == leaving.role())
                                .count()
                        == 1;
        return new Refusals()
                .requireText(reason, "reason", Refusals.LINE)
                .refuseIf(last, "", "refusal.lastOfRole." + leaving.role())
                .orElseDo(() -> {
                    teams.end(id, membership, reason.strip());
                    timeline.add(id, "timeline.memberEnded." + leaving.role(), reason);
                    return id;
                });
    }

    /** Finishes the step: there must be a lead, a fixed face and people of at least two organisations. */
    public Outcome<CaseId> finish(CaseId id) {
        access.enter(CaseAction.FORM_TEAM, id);
        Refusals refusals = new Refusals()
                .refuseIf(teams.lead(id).isEmpty(), "", "refusal.noLead")
                .refuseIf(teams.fixedFace(id).isEmpty(), "", "refusal.noFixedFace")
                .refuseIf(teams.deciding(id).size() < 2, "", "refusal.oneOrganisation");
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.FORM_TEAM, id, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    timeline.add(id, "timeline.teamFormed", "");
                    events.publishEvent(new TeamFormed(id));
                    return Outcome.done(id);
                });
    }

    /** Who is and was in the team. */
    public List<Membership> history(CaseId id) {
        access.enter(CaseAction.SEE_CONTENT, id);
        return teams.history(id);
    }
}
