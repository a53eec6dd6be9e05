package nl.casusregie.safety;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Membership;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who keeps an eye on the safety of the victims in a case: always one person by name (domain.md 4, the lesson of an inspection
 * after a killing). Somebody of the team who was named, else the case manager.
 */
@Service
@Transactional
public class SafetyOwners {

    private final JdbcClient jdbc;
    private final Teams teams;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    SafetyOwners(JdbcClient jdbc, Teams teams, CaseAccess access, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Nobody only as long as the case has neither a team nor a case manager. */
    public Optional<Membership> of(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        Optional<UUID> named = jdbc.sql("select user_id from safety_owner where case_id = :caseId")
                .param("caseId", caseId.value())
                .query(UUID.class)
                .optional();
        List<Membership> active = teams.active(caseId);
        return named.flatMap(user -> answering(active).stream()
                        .filter(member -> member.user().value().equals(user))
                        .findFirst())
                .or(() -> active.stream()
                        .filter(member -> member.role() == TeamRole.LEAD)
                        .reduce((older, newer) -> newer));
    }

    /** Who can be named: everybody in the team but those who only bring something in. */
    public List<Membership> candidates(CaseId caseId) {
        access.enter(CaseAction.SECURE_SAFETY, caseId);
        Set<UserId> seen = new HashSet<>();
        return answering(teams.active(caseId)).stream()
                .filter(member -> seen.add(member.user()))
                .toList();
    }

    public Outcome<CaseId> name(CaseId caseId, @Nullable UserId user) {
        access.enter(CaseAction.SECURE_SAFETY, caseId);
        Optional<Membership> chosen = answering(teams.active(caseId)).stream()
                .filter(member -> member.user().equals(user))
                .findFirst();
        return new Refusals()
                .require(user, "owner")
                .refuseIf(user != null && chosen.isEmpty(), "owner", "refusal.ownerNotInTeam")
                .orElseDo(() -> {
                    Membership owner = chosen.orElseThrow();
                    write(caseId, owner.user());
                    timeline.add(caseId, "timeline.safetyOwnerNamed", owner.name());
                    return caseId;
                });
    }

    private void write(CaseId caseId, UserId owner) {
        jdbc.sql(
                        """
                        insert into safety_owner (case_id, user_id, named_by_id, named_at)
                        values (:caseId, :user, :me, :now)
                        on conflict (case_id) do update set user_id = excluded.user_id,
                            named_by_id = excluded.named_by_id, named_at = excluded.named_at""")
                .param("caseId", caseId.value())
                .param("user", owner.value())
                .param("me", Actors.current().id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static List<Membership> answering(List<Membership> team) {
        return team.stream().filter(member -> member.role() != TeamRole.INPUT).toList();
    }
}
