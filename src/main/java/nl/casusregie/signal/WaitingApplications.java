package nl.casusregie.signal;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges applications complete without reading and opening what they say. In SQL: Hibernate works such a change out anew each time. */
@Component
class WaitingApplications {

    private static final String COMPLETE =
            """
            update application set status = 'COMPLETE', missing = :nothing, status_since = :now, version = version + 1
            where case_id = :id and status = 'SUBMITTED'""";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    WaitingApplications(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The application must wait to be judged. */
    void judgeComplete(CaseId id) {
        int judged = jdbc.sql(COMPLETE)
                .param("id", id.value())
                .param("nothing", vault.seal(new Place("application", "missing", id.value()), ""))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (judged == 0) {
            throw new IllegalStateException("the application does not wait to be judged");
        }
    }
}
