package nl.casusregie.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.audit.chain.ChainCheck;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.ChainReport;
import nl.casusregie.audit.chain.Finding;
import nl.casusregie.audit.chain.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the record every half minute, checks the newest seals and, little by little, all older ones, and tells people when
 * a seal comes late or something was changed (AC-A7; BIO2 8.15.05).
 */
@Component
public class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** The newest seals are checked in every round; of the older ones so many each round, and then from the start again. */
    private static final int NEWEST = 20;

    private static final int OLDER = 200;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ChainKeys keys;
    private final AuditLog log;
    private final Clock clock;
    private final Duration lateAfter;
    private volatile RecordState state = RecordState.NEW;
    private long newestSeen;
    private long olderFrom = 1;

    Sealer(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ChainKeys keys,
            AuditLog log,
            AuditSettings settings,
            MeterRegistry metrics,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.log = log;
        this.clock = clock;
        this.lateAfter = settings.lateAfter();
        Gauge.builder("casusregie.audit.unsealed.seconds", () -> state().unsealedAge()
                        .toSeconds())
                .register(metrics);
        Gauge.builder("casusregie.audit.late", () -> state().late() ? 1 : 0).register(metrics);
        Gauge.builder("casusregie.audit.damaged", () -> state().damagedFrom() == null ? 0 : 1)
                .register(metrics);
    }

    public RecordState state() {
        return state;
    }

    @Scheduled(
            initialDelayString = "${casusregie.audit.seal-every:30s}",
            fixedDelayString = "${casusregie.audit.seal-every:30s}")
    public synchronized void round() {
        Actors.asSystem(() -> {
            Optional<Finding> cutOff = cutOff();
            inTransaction(connection -> Sealing.seal(connection, keys.seal()));
            Optional<Finding> changed = inTransaction(this::recheck);
            tell(cutOff.or(() -> changed), unsealedAge());
            return newestSeen;
        });
    }

    private void tell(Optional<Finding> finding, Duration age) {
        RecordState before = state;
        boolean late = age.compareTo(lateAfter) > 0;
        Long damagedFrom = finding.map(Finding::id).orElse(before.damagedFrom());
        state = new RecordState(age, late, damagedFrom, newestSeen, clock.instant());
        if (late && !before.late()) {
            LOG.error("The record is not being sealed: its oldest row without a seal is {} s old", age.toSeconds());
            record("SEAL_LATE", age.toSeconds() + " s");
        }
        if (finding.isPresent() && before.damagedFrom() == null) {
            LOG.error(
                    "The record was changed: from row {} on it is not what it was ({})",
                    finding.get().id(),
                    finding.get().what());
            record("DAMAGED", "from row " + finding.get().id());
        }
    }

    /** Seals this node has seen and that are gone: what no chain can show by itself. */
    private Optional<Finding> cutOff() {
        long newest = newest();
        return newest < newestSeen
                ? Optional.of(new Finding(0, "seals after " + newest + " are missing"))
                : Optional.empty();
    }

    private long newest() {
        Long newest = jdbc.queryForObject("select coalesce(max(number), 0) from audit_seal", Long.class);
        return newest == null ? 0 : newest;
    }

    private Optional<Finding> recheck(Connection connection) throws SQLException {
        long newest = newest();
        newestSeen = newest;
        ChainReport recent = check(connection, Math.max(1, newest - NEWEST + 1), newest);
        if (!recent.isIntact()) {
            return Optional.ofNullable(recent.finding());
        }
        long until = Math.min(olderFrom + OLDER - 1, newest);
        ChainReport older = check(connection, olderFrom, until);
        olderFrom = until >= newest ? 1 : until + 1;
        return Optional.ofNullable(older.finding());
    }

    private ChainReport check(Connection connection, long first, long last) throws SQLException {
        return new ChainCheck(connection, keys.seal(), List.of()).between(first, last);
    }

    private Duration unsealedAge() {
        Double seconds = jdbc.queryForObject(
                """
                select coalesce(extract(epoch from clock_timestamp() - min(r.recorded_at)), 0) from audit_record r
                where r.cluster = (select system_identifier from pg_control_system()) and r.xid >= coalesce(
                    (select max(s.below_xid) from audit_seal s where s.cluster = r.cluster), '0'::xid8)""",
                Double.class);
        return Duration.ofMillis(Math.round((seconds == null ? 0 : seconds) * 1000));
    }

    private void record(String action, String detail) {
        log.writeApart(
                AuditEvent.of(EventKind.RECORD, action)
                        .within(Processing.RECORD, "SEALING")
                        .by("PRODUCT", Result.FAILED)
                        .because(detail),
                Actor.SYSTEM);
    }

    private <T> T inTransaction(ConnectionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> Objects.requireNonNull(jdbc.execute(work))));
    }
}
