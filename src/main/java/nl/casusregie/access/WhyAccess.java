package nl.casusregie.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains access to a case from the matrix itself: why I see it, what I may, and who else does. */
@Service
@Transactional
public class WhyAccess {

    private final CaseAccess access;
    private final AccessMatrix matrix;
    private final JdbcClient jdbc;
    private final Clock clock;

    WhyAccess(CaseAccess access, AccessMatrix matrix, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.matrix = matrix;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Why whoever is signed in sees the case.
     *
     * @param viewers everybody who may see it; empty for whoever sees the process only
     */
    public record Explanation(
            Set<Relation> mine, Set<CaseAction> may, Map<Label, Reach> reads, List<CaseViewer> viewers) {}

    public Explanation explain(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_PROCESS, caseId);
        Set<Relation> mine = access.relationsOfMe(caseId);
        Set<CaseAction> may = EnumSet.allOf(CaseAction.class).stream()
                .filter(action -> access.decide(action, permit.actor(), mine).allowed())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseAction.class)));
        boolean content = matrix.decide(CaseAction.SEE_CONTENT, mine).allowed();
        return new Explanation(
                mine, may, new EnumMap<>(permit.reading().reaches()), content ? viewers(caseId) : List.of());
    }

    /** How far the label of an item opens to each relation, for the explanation beside the item. */
    public Map<Relation, Reach> readersOf(Label label) {
        return matrix.labels(label);
    }

    private List<CaseViewer> viewers(CaseId caseId) {
        return jdbc.sql(
                        """
                        select t.team_role as standing, a.name, o.name as organisation, 1 as place
                        from team_member t join account a on a.id = t.user_id join organisation o on o.id = a.organisation_id
                        where t.case_id = :caseId and t.until_date is null and a.enabled
                        union
                        select 'GRANTED', a.name, o.name, 3
                        from access_grant g join account a on a.id = g.user_id join organisation o on o.id = a.organisation_id
                        where g.case_id = :caseId and g.ended_at is null and g.ends_at > :now and a.enabled
                        union
                        select 'EMERGENCY', a.name, o.name, 3
                        from emergency_access e join account a on a.id = e.user_id join organisation o on o.id = a.organisation_id
                        where e.case_id = :caseId and e.ended_at is null and e.ends_at > :now and a.enabled
                        union
                        select 'COORDINATOR', a.name, o.name, 0
                        from case_scope s join account_grant g on g.region_code = s.region_code and g.role = 'COORDINATOR'
                        join account a on a.id = g.account_id join organisation o on o.id = a.organisation_id
                        where s.case_id = :caseId and a.enabled
                        union
                        select 'APPLICANT', a.name, o.name, 2
                        from case_scope s join account a on a.id = s.applicant_id join organisation o on o.id = a.organisation_id
                        where s.case_id = :caseId and a.enabled
                        union
                        select 'ADDRESSED', '', o.name, 3
                        from addressee d join organisation o on o.id = d.organisation_id
                        where d.case_id = :caseId and d.released_at is null
                        union
                        select 'PROCESS_VIEWER', a.name, o.name, 4
                        from case_scope s join account_grant g on g.region_code = s.region_code
                            and g.role in ('PROCESS_MANAGER', 'ZVH_MANAGER')
                        join account a on a.id = g.account_id join organisation o on o.id = a.organisation_id
                        where s.case_id = :caseId and a.enabled
                        order by 4, 1, 2, 3""")
                .param("caseId", caseId.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new CaseViewer(
                        standing(row.getString("standing")), row.getString("name"), row.getString("organisation")))
                .list();
    }

    private static Relation standing(String name) {
        return name.equals(TeamRole.MEMBER.name()) ? Relation.TEAM : Relation.valueOf(name);
    }
}
