package nl.casusregie.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.Sealing;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The record is sealed in time and completely, and people hear when it is not. */
@CasusregieTest
class SealerTest {

    @Autowired
    private Beneath beneath;

    @Autowired
    private Origin origin;

    @Autowired
    private AuditSource source;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    private RecordCopy copy;
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeEach
    void makeARecord() {
        copy = RecordCopy.empty(beneath, "record_sealing");
    }

    @AfterEach
    void throwAway() {
        copy.close();
    }

    private Sealer sealer(Duration lateAfter) throws Exception {
        if (!ChainKeys.areIn(folder)) {
            ChainKeys.make(folder);
        }
        return new Sealer(
                new JdbcTemplate(copy.dataSource()),
                new JdbcTransactionManager(copy.dataSource()),
                ChainKeys.read(folder),
                new AuditLog(new AuditRows(JdbcClient.create(copy.dataSource()), origin, source), clock),
                new AuditSettings(null, false, null, lateAfter),
                metrics,
                clock);
    }

    private long sealed() throws Exception {
        return copy.number("select coalesce(sum(row_count), 0) from audit_seal");
    }

    @Test
    void rowsOfATransactionThatStillRunsWaitAndThoseBehindItToo() throws Exception {
        Sealer sealer = sealer(Duration.ofHours(1));
        try (Connection open = copy.dataSource().getConnection();
                Statement statement = open.createStatement()) {
            copy.execute(RecordRows.insert(3));
            open.setAutoCommit(false);
            statement.execute(RecordRows.insert(2));
            copy.execute(RecordRows.insert(4));

            sealer.round();
            assertThat(sealed()).isEqualTo(3);

            open.commit();
            sealer.round();
            assertThat(sealed()).isEqualTo(9);
        }
        assertThat(sealer.state().isWell()).isTrue();
    }

    @Test
    void aRowWithALowerNumberThatIsCommittedLaterIsSealedAllTheSame() throws Exception {
        Sealer sealer = sealer(Duration.ofHours(1));
        try (Connection older = copy.dataSource().getConnection();
                Connection younger = copy.dataSource().getConnection();
                Statement first = older.createStatement();
                Statement second = younger.createStatement()) {
            older.setAutoCommit(false);
            younger.setAutoCommit(false);
            first.execute("select pg_current_xact_id()");
            second.execute(RecordRows.insert(1));
            first.execute(RecordRows.insert(1));
            older.commit();
            sealer.round();
            assertThat(sealed()).isEqualTo(1);

            younger.commit();
            sealer.round();
            assertThat(sealed()).isEqualTo(2);
        }
        assertThat(sealer.state().isWell()).isTrue();
    }

    @Test
    @DisplayName("a seal that is late is told: in the figures, in the health check and on record")
    void aSealThatIsLateIsTold() throws Exception {
        Sealer sealer = sealer(Duration.ZERO);
        try (Connection open = copy.dataSource().getConnection();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            copy.execute(RecordRows.insert(1));

            sealer.round();

            assertThat(sealer.state().late()).isTrue();
            assertThat(new RecordHealth(sealer).health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(metrics.get("casusregie.audit.late").gauge().value()).isEqualTo(1);
            open.commit();
        }
        assertThat(copy.number("select count(*) from audit_record where kind = 'RECORD' and action = 'SEAL_LATE'"))
                .isEqualTo(1);
        sealer.round();
        assertThat(sealer.state().late()).isFalse();
        assertThat(new RecordHealth(sealer).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("AC-A7 a change of what was sealed is told in the round after it")
    void aChangeOfWhatWasSealedIsToldInTheNextRound() throws Exception {
        Sealer sealer = sealer(Duration.ofHours(1));
        copy.execute(RecordRows.insert(20));
        sealer.round();
        assertThat(sealer.state().isWell()).isTrue();

        copy.tamper("update audit_record set actor_name = 'Somebody Else' where id = 7");
        sealer.round();

        assertThat(sealer.state().damagedFrom()).isEqualTo(7L);
        assertThat(new RecordHealth(sealer).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(copy.number("select count(*) from audit_record where kind = 'RECORD' and action = 'DAMAGED'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("AC-A7 seals that were cut off are missed in the next round")
    void sealsThatWereCutOffAreMissedInTheNextRound() throws Exception {
        Sealer sealer = sealer(Duration.ofHours(1));
        for (int round = 0; round < 3; round++) {
            copy.execute(RecordRows.insert(2));
            sealer.round();
        }

        copy.tamper("delete from audit_seal where number > 1; delete from audit_record where id > 2");
        sealer.round();

        assertThat(sealer.state().damagedFrom()).isNotNull();
    }

    @Test
    void aTransactionWithMoreRowsThanASealShouldHaveIsSealedAsAWhole() throws Exception {
        sealer(Duration.ofHours(1));
        copy.execute(RecordRows.insert(7));
        copy.execute(RecordRows.insert(3));
        copy.execute(RecordRows.insert(1));

        try (Connection connection = copy.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Sealing.seal(connection, ChainKeys.read(folder).seal(), 4);
            connection.commit();
        }

        assertThat(sealed()).isEqualTo(11);
        assertThat(copy.number("select count(*) from audit_seal")).isEqualTo(2);
        assertThat(copy.number("select max(row_count) from audit_seal")).isEqualTo(7);
    }

    @Test
    void aRecordThatCameFromAnotherClusterGoesOn() throws Exception {
        Sealer sealer = sealer(Duration.ofHours(1));
        copy.execute(RecordRows.insert(2));
        // As after a restore: rows of the old cluster, sealed and not, with numbers that mean nothing here.
        copy.tamper("update audit_record set cluster = 12345, xid = '900000000' where id = 1");
        sealer.round();
        copy.execute(RecordRows.insert(2));
        sealer.round();

        assertThat(sealed()).isEqualTo(4);
        assertThat(sealer.state().isWell()).isTrue();
    }
}
