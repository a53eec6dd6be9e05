package nl.casusregie.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL that needs no installation, for the demo and the tests. It writes through to disk ({@code fsync}),
 * because the demo keeps its data; it is still no database for real households, which need a server with backups. It
 * has the same roles as any other database of the product, so that the demo runs behind the same walls.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("casusregie.embedded-database.directory")
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
class EmbeddedDatabase {

    private static final String SUPERUSER = "postgres";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            @Value("${casusregie.embedded-database.directory}") String directory,
            @Value("${casusregie.embedded-database.durable:true}") boolean durable)
            throws IOException, SQLException {
        Path data = Path.of(directory).toAbsolutePath();
        Files.createDirectories(data.getParent());
        new OrphanedDatabase(data).stop();
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("max_connections", "100")
                .start();
        DatabaseRoles.create(postgres.getDatabase(SUPERUSER, SUPERUSER));
        return postgres;
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new AsApplication(url(postgres, DatabaseRoles.APPLICATION));
    }

    @Bean
    FlywayConnectionDetails embeddedMigration(EmbeddedPostgres postgres) {
        return new AsMigrator(url(postgres, DatabaseRoles.MIGRATOR));
    }

    /** The server listens to this machine only and asks no password. */
    private static String url(EmbeddedPostgres postgres, String role) {
        return postgres.getJdbcUrl(role, SUPERUSER);
    }

    private record AsApplication(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.APPLICATION;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    private record AsMigrator(String getJdbcUrl) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.MIGRATOR;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
