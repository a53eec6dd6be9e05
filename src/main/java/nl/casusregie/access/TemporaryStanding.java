package nl.casusregie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What comes and goes between somebody and a case: leave, broken glass, a doubt. Asked at every decision, by index. */
@Component
class TemporaryStanding {

    private static final String SQL =
            """
            select exists (select from access_grant g where g.user_id = :user and g.case_id = :caseId
                    and g.ended_at is null and g.ends_at > :now) as granted,
                exists (select from emergency_access e where e.user_id = :user and e.case_id = :caseId
                    and e.ended_at is null and e.ends_at > :now) as emergency,
                (select case when bool_or(c.kind = 'OWN') then 'OWN' when count(*) > 0 then 'DOUBT' else 'NONE' end
                    from conflict_of_interest c where c.user_id = :user and c.case_id = :caseId
                    and c.cleared_at is null and c.gone_at is null) as conflict""";

    private final JdbcClient jdbc;
    private final Clock clock;

    TemporaryStanding(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether somebody may know the household in private. */
    enum Doubt {
        NONE,
        /** Somebody of the household has the same family name. */
        DOUBT,
        /** Somebody of the household has the same name. */
        OWN;

        /** What is left of somebody's relations: nothing; in doubt, whoever applied keeps their own application. */
        void keepAway(Set<Relation> relations) {
            if (this == DOUBT) {
                relations.retainAll(EnumSet.of(Relation.APPLICANT));
            } else if (this == OWN) {
                relations.clear();
            }
        }
    }

    record Found(Set<Relation> relations, Doubt doubt) {}

    Found of(UserId user, CaseId caseId) {
        return jdbc.sql(SQL)
                .param("user", user.value())
                .param("caseId", caseId.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(TemporaryStanding::row)
                .single();
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        EnumSet<Relation> found = EnumSet.noneOf(Relation.class);
        if (row.getBoolean("granted")) {
            found.add(Relation.GRANTED);
        }
        if (row.getBoolean("emergency")) {
            found.add(Relation.EMERGENCY);
        }
        return new Found(found, Doubt.valueOf(row.getString("conflict")));
    }
}
