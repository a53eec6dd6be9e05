package nl.casusregie.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.casusregie.audit.chain.ChainKeys;
import nl.casusregie.audit.chain.Sealing;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long sealing and verifying a large record take. Not part of the test run; by hand:
 * {@code ./mvnw test -Dtest=RecordBenchmark -Drecord.rows=1000000}.
 */
@CasusregieTest
class RecordBenchmark {

    private static final int ROWS = Integer.getInteger("record.rows", 1_000_000);
    private static final int PER_TRANSACTION = 500;
    private static final int TRANSACTIONS_PER_SEAL = 10;

    @Autowired
    private Beneath beneath;

    @Test
    @DisplayName("AC-A6 a record of 1 M rows is verified in 30 s, without an alarm")
    void aLargeRecordIsVerifiedInTime(@TempDir Path folder) throws Exception {
        ChainKeys.make(folder);
        ChainKeys keys = ChainKeys.read(folder);
        try (RecordCopy copy = RecordCopy.empty(beneath, "record_large")) {
            List<Long> sealing = fill(copy, keys);
            Collections.sort(sealing);
            copy.execute("analyze audit_record");

            long before = System.nanoTime();
            int exit = Verify.run(
                    new String[] {
                        "--url",
                        copy.url(),
                        "--user",
                        "postgres",
                        "--key",
                        folder.resolve(ChainKeys.SEAL).toString()
                    },
                    "",
                    new PrintStream(System.out, true));
            Duration verifying = Duration.ofNanos(System.nanoTime() - before);

            System.out.printf(
                    "verified %d rows in %d ms; sealing %d rows took p50 %d ms, p99 %d ms, most %d ms%n",
                    ROWS,
                    verifying.toMillis(),
                    PER_TRANSACTION * TRANSACTIONS_PER_SEAL,
                    sealing.get(sealing.size() / 2),
                    sealing.get(sealing.size() * 99 / 100),
                    sealing.getLast());
            assertThat(exit).isZero();
            assertThat(verifying).isLessThan(Duration.ofSeconds(30));
        }
    }

    private static List<Long> fill(RecordCopy copy, ChainKeys keys) throws Exception {
        List<Long> sealing = new ArrayList<>();
        try (Connection connection = copy.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (int done = 0; done < ROWS; done += PER_TRANSACTION * TRANSACTIONS_PER_SEAL) {
                for (int i = 0; i < TRANSACTIONS_PER_SEAL; i++) {
                    connection.createStatement().execute(RecordRows.insert(PER_TRANSACTION));
                    connection.commit();
                }
                long before = System.nanoTime();
                Sealing.seal(connection, keys.seal());
                connection.commit();
                sealing.add((System.nanoTime() - before) / 1_000_000);
            }
        }
        return sealing;
    }
}
