package nl.casusregie.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.shared.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits to be sent. Without a mail server nothing waits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailOutbox {

    private static final int MOST_ATTEMPTS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean wanted;

    MailOutbox(JdbcClient jdbc, Clock clock, @Value("${spring.mail.host:}") String mailServer) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wanted = !mailServer.isBlank();
    }

    /** A mail to send now: its id, and to which address. */
    record Waiting(UUID id, String address, int attempts) {}

    void add(UUID notice, UserId user) {
        if (wanted) {
            Timestamp now = Timestamp.from(clock.instant());
            jdbc.sql(
                            """
                            insert into mail_outbox (id, notice_id, user_id, created_at, next_attempt_at, attempts)
                            values (:id, :notice, :user, :now, :now, 0) on conflict do nothing""")
                    .param("id", UUID.randomUUID())
                    .param("notice", notice)
                    .param("user", user.value())
                    .param("now", now)
                    .update();
        }
    }

    /** Claims one mail until the transaction ends; a row that another node has claimed is passed over. */
    Optional<Waiting> claim() {
        return jdbc.sql(
                        """
                        select m.id, a.email, m.attempts from mail_outbox m join account a on a.id = m.user_id
                        where m.sent_at is null and m.next_attempt_at <= :now and a.enabled and a.email <> ''
                        order by m.next_attempt_at, m.id limit 1 for update of m skip locked""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) ->
                        new Waiting(row.getObject("id", UUID.class), row.getString("email"), row.getInt("attempts")))
                .optional();
    }

    void sent(Waiting mail) {
        jdbc.sql("update mail_outbox set sent_at = :now, attempts = attempts + 1 where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    /** Tries again after 2, 4, 8 … minutes; gives up in the end, because the work itself does not depend on mail. */
    void failed(Waiting mail) {
        int attempts = mail.attempts() + 1;
        Instant next = clock.instant().plus(Duration.ofMinutes(1L << attempts));
        jdbc.sql("update mail_outbox set attempts = :attempts, next_attempt_at = :next where id = :id")
                .param("attempts", attempts)
                .param("next", attempts >= MOST_ATTEMPTS ? null : Timestamp.from(next), java.sql.Types.TIMESTAMP)
                .param("id", mail.id())
                .update();
    }
}
