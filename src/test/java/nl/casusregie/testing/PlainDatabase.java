package nl.casusregie.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the product on a PostgreSQL of its own and nothing around them: for tests that are run hundreds of times. Who
 * asks here is the superuser, whom no wall holds.
 */
public final class PlainDatabase {

    private static final String SUPERUSER = "postgres";

    private PlainDatabase() {}

    private static final class Started {

        private static final JdbcClient CLIENT = start();

        private static JdbcClient start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                PGSimpleDataSource database = new PGSimpleDataSource();
                database.setUrl(server.getJdbcUrl(SUPERUSER, SUPERUSER));
                database.setCurrentSchema("casusregie");
                JdbcClient client = JdbcClient.create(database);
                // What the engine and the keys add by themselves is not needed here; that it is there is.
                client.sql("create schema engine").update();
                client.sql(new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8))
                        .update();
                Flyway.configure()
                        .dataSource(database)
                        .schemas("casusregie")
                        .defaultSchema("casusregie")
                        .load()
                        .migrate();
                return client;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    public static JdbcClient client() {
        return Started.CLIENT;
    }
}
