package nl.casusregie.signal;

import java.sql.Timestamp;
import java.time.Clock;
import nl.casusregie.access.Actors;
import nl.casusregie.drafts.DraftTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases applications that nobody goes on writing, as other drafts are (AVG art. 5: no longer than needed; decision 0011). */
@Component
class ApplicationDraftClearing {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationDraftClearing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${casusregie.drafts.clear:5m}", fixedDelayString = "${casusregie.drafts.clear:5m}")
    @Transactional
    public void clear() {
        Actors.asSystem(() -> jdbc.sql("delete from application_draft where saved_at < :oldest")
                .param("oldest", Timestamp.from(DraftTerm.erasedBefore(clock)))
                .update());
    }
}
