package nl.casusregie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The windows of emergency access: never longer than an hour, over by the clock whether or not anything marks them so
 * (trust.md 5.3). Who may open one, and who is told, is decided by whoever calls.
 */
@Service
@Transactional
public class EmergencyWindows {

    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final AccessTrail trail;
    private final Clock clock;
    private final Duration length;

    EmergencyWindows(
            JdbcClient jdbc,
            AccessTrail trail,
            Clock clock,
            @Value("${casusregie.emergency.lasts:60m}") Duration length) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
        this.length = length.compareTo(LONGEST) > 0 ? LONGEST : length;
    }

    /** Opens the case to whoever is signed in. */
    public EmergencyWindow open(CaseId caseId) {
        Instant now = clock.instant();
        EmergencyWindow window =
                new EmergencyWindow(UUID.randomUUID(), caseId, Actors.current().id(), now, now.plus(length));
        jdbc.sql(
                        """
                        insert into emergency_access (id, case_id, user_id, started_at, ends_at)
                        values (:id, :caseId, :user, :now, :ends)""")
                .param("id", window.id())
                .param("caseId", caseId.value())
                .param("user", window.user().value())
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(window.endsAt()))
                .update();
        trail.happened(AccessEvent.EMERGENCY_STARTED, caseId, window.id(), "");
        return window;
    }

    /** The windows of whoever is signed in that are open now. */
    public List<EmergencyWindow> mine() {
        return jdbc.sql(
                        """
                        select * from emergency_access where user_id = :me and ended_at is null and ends_at > :now
                        order by ends_at""")
                .param("me", Actors.current().id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(EmergencyWindows::row)
                .list();
    }

    /** Closes one's own window before its time; empty when it is over already. */
    public Optional<EmergencyWindow> close(UUID id) {
        Optional<EmergencyWindow> mine =
                mine().stream().filter(window -> window.id().equals(id)).findFirst();
        mine.ifPresent(window -> end(window, clock.instant()));
        return mine;
    }

    /** Marks the windows whose time is over; they opened nothing any more already. */
    public List<EmergencyWindow> markEnded() {
        List<EmergencyWindow> over = jdbc.sql(
                        """
                        select * from emergency_access where ended_at is null and ends_at <= :now
                        order by ends_at limit 100 for update skip locked""")
                .param("now", Timestamp.from(clock.instant()))
                .query(EmergencyWindows::row)
                .list();
        over.forEach(window -> end(window, window.endsAt()));
        return over;
    }

    private void end(EmergencyWindow window, Instant at) {
        jdbc.sql("update emergency_access set ended_at = :at where id = :id and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("id", window.id())
                .update();
        trail.happened(AccessEvent.EMERGENCY_ENDED, window.caseId(), window.id(), "");
    }

    private static EmergencyWindow row(ResultSet row, int number) throws SQLException {
        return new EmergencyWindow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
