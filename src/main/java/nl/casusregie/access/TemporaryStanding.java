package nl.casusregie.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How somebody stands towards a case for a while only; asked at every decision, by index. */
@Component
class TemporaryStanding {

    private final JdbcClient jdbc;
    private final Clock clock;

    TemporaryStanding(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Relation> of(UserId user, CaseId caseId) {
        return jdbc.sql(
                        """
                        select exists (select from access_grant g where g.user_id = :user and g.case_id = :caseId
                            and g.ended_at is null and g.ends_at > :now) as granted""")
                .param("user", user.value())
                .param("caseId", caseId.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    EnumSet<Relation> found = EnumSet.noneOf(Relation.class);
                    if (row.getBoolean("granted")) {
                        found.add(Relation.GRANTED);
                    }
                    return found;
                })
                .single();
    }
}
