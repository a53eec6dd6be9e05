package nl.casusregie.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in which part of a case somebody was, so that they come back there; for themselves only, and for half a year. */
@Service
@Transactional
public class CasePlaces {

    private static final Duration KEPT = Duration.ofDays(183);
    private static final int LONGEST = 40;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Clock clock;

    CasePlaces(JdbcClient jdbc, CaseAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Where I was last; empty when I was never there. */
    public String of(CaseId caseId) {
        return jdbc.sql("select part from case_place where user_id = :me and case_id = :caseId")
                .param("me", Actors.current().id().value())
                .param("caseId", caseId.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void remember(CaseId caseId, String part) {
        if (part.length() > LONGEST || access.relationsOfMe(caseId).isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        with forgotten as (delete from case_place where user_id = :me and case_id <> :caseId
                            and seen_at < :oldest)
                        insert into case_place (user_id, case_id, part, seen_at) values (:me, :caseId, :part, :now)
                        on conflict (user_id, case_id) do update set part = excluded.part, seen_at = excluded.seen_at""")
                .param("me", Actors.current().id().value())
                .param("caseId", caseId.value())
                .param("part", part)
                .param("now", Timestamp.from(clock.instant()))
                .param("oldest", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
