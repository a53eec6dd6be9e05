package nl.casusregie.inbox;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.casusregie.access.AccessMatrix;
import nl.casusregie.access.Relation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who stands in for whom today, and for which work that counts: only what the deputy may do in that case by themselves. */
@Component
class StandIns {

    /** The people for whom the asker stands in today. */
    static final String AWAY =
            """
            (select d.user_id from deputy d where d.deputy_id = :me and d.ended_at is null
                and :today between d.from_date and d.until_date)""";

    /** True for work for one person who is away, of a kind that the asker may do in that case. */
    static final String FOR_WHO_IS_AWAY = """
            (w.queue is null and w.assignee_id in """
            + AWAY
            + """
             and (exists (select 1 from team_member t where t.case_id = w.case_id
                    and t.user_id = :me and t.until_date is null
                    and w.kind || ':' || t.team_role = any(:rights))
                or exists (select 1 from case_scope c join account_grant g on g.region_code = c.region_code
                    where c.case_id = w.case_id and g.account_id = :me and g.role = 'COORDINATOR'
                    and w.kind || ':COORDINATOR' = any(:rights))))""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String[] rights;

    StandIns(JdbcClient jdbc, AccessMatrix matrix, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rights = Arrays.stream(WorkKind.values())
                .flatMap(kind -> matrix.allowed(kind.action()).stream().map(relation -> kind + ":" + role(relation)))
                .toArray(String[]::new);
    }

    /** As the team of a case names it. */
    private static String role(Relation relation) {
        return relation == Relation.TEAM ? "MEMBER" : relation.name();
    }

    boolean standsInFor(UUID deputy, UUID holder) {
        return jdbc.sql("select exists (select 1 where cast(:holder as uuid) in " + AWAY + ")")
                .param("holder", holder)
                .param("me", deputy)
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.param("today", today()).param("rights", rights);
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
