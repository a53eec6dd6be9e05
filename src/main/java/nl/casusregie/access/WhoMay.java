package nl.casusregie.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do something with a case, by the same matrix that decides when they do it: for handing work to somebody who can.
 * Callers ask access first. Leave on request and broken glass are for looking, not for taking over work.
 */
@Service
@Transactional(readOnly = true)
public class WhoMay {

    private static final String SQL =
            """
            select found.relation, found.id from (
                select case t.team_role when 'MEMBER' then 'TEAM' else t.team_role end as relation, t.user_id as id
                from team_member t where t.case_id = :caseId and t.until_date is null
                union
                select 'COORDINATOR', g.account_id from case_scope s join account_grant g
                    on g.region_code = s.region_code and g.role = 'COORDINATOR' where s.case_id = :caseId
                union
                select 'APPLICANT', s.applicant_id from case_scope s where s.case_id = :caseId
                union
                select 'ADDRESSED', a.id from addressee d join case_scope s on s.case_id = d.case_id
                    join account a on a.organisation_id = d.organisation_id
                    join account_grant g on g.account_id = a.id and g.role = 'SPECIALIST' and g.region_code = s.region_code
                    where d.case_id = :caseId and d.released_at is null
                    and (cast(:subject as uuid) is null or d.subject_id = :subject)
            ) found join account a on a.id = found.id
            where a.enabled and not exists (select 1 from kept_away(a.id) k where k.case_id = :caseId)""";

    private final JdbcClient jdbc;
    private final AccessMatrix matrix;
    private final Directory directory;

    WhoMay(JdbcClient jdbc, AccessMatrix matrix, Directory directory) {
        this.jdbc = jdbc;
        this.matrix = matrix;
        this.directory = directory;
    }

    private record Standing(Relation relation, UserId user) {}

    /** Everybody who may do it with this subject, by name. */
    public List<Colleague> with(CaseAction action, CaseId caseId, @Nullable UUID subject) {
        // Whoever asks need not see who else stands near the case.
        List<Standing> near = Actors.asSystem(caseId, () -> jdbc.sql(SQL)
                .param("caseId", caseId.value())
                .param("subject", subject)
                .query((row, number) -> new Standing(
                        Relation.valueOf(row.getString("relation")), new UserId(row.getObject("id", UUID.class))))
                .list());
        Set<UserId> allowed = near.stream()
                .filter(standing -> matrix.allowed(action).contains(standing.relation()))
                .map(Standing::user)
                .collect(Collectors.toSet());
        return directory.colleagues(allowed).values().stream()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
