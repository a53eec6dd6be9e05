package nl.casusregie.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What {@link CaseAccess} would answer for every case of whoever acts, asked in one statement. Says only how far they read;
 * whoever shows something by it writes that on record.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AcrossCases {

    private static final String SQL =
            """
            with near as (
                select t.case_id, case t.team_role when 'MEMBER' then 'TEAM' else t.team_role end as relation,
                    cast(null as uuid) as subject
                from team_member t where t.user_id = :me and t.until_date is null
                union all
                select s.case_id, 'COORDINATOR', null from case_scope s where s.region_code = any(:coordinates)
                union all
                select s.case_id, 'APPLICANT', null from case_scope s where s.applicant_id = :me
                union all
                select s.case_id, 'PROCESS_VIEWER', null from case_scope s where s.region_code = any(:watches)
                union all
                select g.case_id, 'GRANTED', null from access_grant g
                where g.user_id = :me and g.ended_at is null and g.ends_at > :now
                union all
                select e.case_id, 'EMERGENCY', null from emergency_access e
                where e.user_id = :me and e.ended_at is null and e.ends_at > :now
                union all
                select d.case_id, 'ADDRESSED', d.subject_id from addressee d join case_scope s on s.case_id = d.case_id
                where d.organisation_id = :organisation and d.released_at is null and s.region_code = any(:answers)
            ), doubt as (
                select c.case_id, bool_or(c.kind = 'OWN') as own from conflict_of_interest c
                where c.user_id = :me and c.cleared_at is null and c.gone_at is null group by c.case_id
            )
            select n.case_id, array_agg(distinct n.relation) as relations,
                array_remove(array_agg(distinct n.subject), null) as subjects, d.own,
                array(select g.category from sharing g where g.case_id = n.case_id and g.organisation_id = :organisation
                    and g.ended_at is null and g.valid_until >= :today) as held
            from near n left join doubt d on d.case_id = n.case_id
            join case_file f on f.id = n.case_id
            where cast(:only as uuid[]) is null or n.case_id = any(cast(:only as uuid[]))
            group by n.case_id, d.own, f.opened_at order by f.opened_at desc, n.case_id limit :limit""";

    private final JdbcClient jdbc;
    private final AccessMatrix matrix;
    private final Clock clock;

    AcrossCases(JdbcClient jdbc, AccessMatrix matrix, Clock clock) {
        this.jdbc = jdbc;
        this.matrix = matrix;
        this.clock = clock;
    }

    /** The cases in which whoever acts reads anything, the newest first and no more than so many. */
    public List<ReadableCase> readable(int limit) {
        return readable(null, limit);
    }

    /** Those of the cases in which whoever acts reads anything. */
    public List<ReadableCase> readable(Set<CaseId> cases) {
        return readable(cases.stream().map(CaseId::value).toArray(UUID[]::new), cases.size());
    }

    private List<ReadableCase> readable(UUID @Nullable [] only, int limit) {
        Actor me = Actors.current();
        return jdbc
                .sql(SQL)
                .param("me", me.id().value())
                .param("organisation", me.organisation().value())
                .param("coordinates", regions(me, Role.COORDINATOR))
                .param("watches", regions(me, Role.PROCESS_MANAGER, Role.ZVH_MANAGER))
                .param("answers", regions(me, Role.SPECIALIST))
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.now(clock))
                .param("only", only)
                .param("limit", limit)
                .query((row, number) -> readable(row, me))
                .list()
                .stream()
                .filter(each -> !each.doors().isEmpty() || !each.askedFor().isEmpty())
                .toList();
    }

    private ReadableCase readable(ResultSet row, Actor me) throws SQLException {
        Set<Relation> relations = each(row.getArray("relations"))
                .map(Relation::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
        Boolean own = row.getObject("own", Boolean.class);
        if (own != null) {
            (own ? Standings.Doubt.OWN : Standings.Doubt.DOUBT).keepAway(relations);
        }
        Set<Label> held = each(row.getArray("held")).map(Label::valueOf).collect(Collectors.toUnmodifiableSet());
        // A request is a door of its own: being asked one thing opens no other.
        Set<UUID> askedFor = relations.contains(Relation.ADDRESSED)
                ? Set.of((UUID[]) row.getArray("subjects").getArray())
                : Set.of();
        Set<CaseAction> doors = EnumSet.noneOf(CaseAction.class);
        for (CaseAction door : Reading.DOORS) {
            Set<Relation> standing = EnumSet.copyOf(relations.isEmpty() ? EnumSet.noneOf(Relation.class) : relations);
            standing.remove(Relation.ADDRESSED);
            if (matrix.decide(door, standing).allowed()) {
                doors.add(door);
            }
        }
        return new ReadableCase(
                new CaseId(row.getObject("case_id", UUID.class)),
                doors,
                new Reading(me.organisation().value(), reaches(relations, held)),
                askedFor);
    }

    /** As {@link CaseAccess} does it for one case. */
    private Map<Label, Reach> reaches(Set<Relation> relations, Set<Label> held) {
        Map<Boolean, Set<Relation>> standing =
                relations.stream().collect(Collectors.partitioningBy(Relation::needsGround, Collectors.toSet()));
        Map<Label, Reach> reaches = new HashMap<>(matrix.reaches(standing.getOrDefault(false, Set.of())));
        matrix.reaches(standing.getOrDefault(true, Set.of()))
                .forEach((label, reach) -> reaches.merge(
                        label, held.contains(label) ? reach : Reach.narrower(reach, Reach.SOURCE), Reach::wider));
        return reaches;
    }

    private static Stream<String> each(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString);
    }

    private static String[] regions(Actor actor, Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> actor.regions(role).stream())
                .distinct()
                .toArray(String[]::new);
    }
}
