package nl.casusregie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A product that was killed leaves its database running; the next one starts, and finds what was written. */
class OrphanedDatabaseTest {

    /** Writes something and dies as a process does that is killed: nothing is closed. */
    static final class KilledProduct {

        public static void main(String[] folder) throws IOException, SQLException {
            EmbeddedPostgres postgres = new EmbeddedDatabase().embeddedPostgres(folder[0], true);
            JdbcClient database = JdbcClient.create(postgres.getPostgresDatabase());
            database.sql("create table written (what text)").update();
            database.sql("insert into written values ('before')").update();
            Runtime.getRuntime().halt(137);
        }
    }

    @Test
    void theNextStartFindsWhatTheKilledOneWrote(@TempDir Path folder) throws Exception {
        String data = folder.resolve("postgres").toString();
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProduct.class.getName(),
                        data)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(killed.exitValue()).isEqualTo(137);

        try (EmbeddedPostgres next = new EmbeddedDatabase().embeddedPostgres(data, false)) {
            assertThat(JdbcClient.create(next.getPostgresDatabase())
                            .sql("select what from written")
                            .query(String.class)
                            .list())
                    .containsExactly("before");
        }
    }
}
