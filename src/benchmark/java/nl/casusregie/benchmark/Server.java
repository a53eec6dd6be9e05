package nl.casusregie.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of the benchmark's own, that writes through to disk as one for real households does, and counts statements. */
final class Server implements AutoCloseable {

    static final String APPLICATION = "casusregie_application";

    private static final List<String> TOLD = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "shared_buffers",
            "max_wal_size",
            "max_connections",
            "autovacuum");

    private final EmbeddedPostgres postgres;
    private final Path data;

    private Server(EmbeddedPostgres postgres, Path data) {
        this.postgres = postgres;
        this.data = data;
    }

    static Server start(Path data) throws IOException {
        Files.createDirectories(data);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
        Server server = new Server(postgres, data);
        if (!server.facts().get("fsync").equals("on")) {
            server.close();
            throw new IllegalStateException("a database that does not write through to disk says nothing");
        }
        server.run("create extension pg_stat_statements");
        server.run(new ClassPathResource("db/roles.sql").getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        return server;
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        TOLD.forEach(name -> facts.put(
                name, database().sql("show " + name).query(String.class).single()));
        return facts;
    }

    void run(String sql) {
        database().sql(sql).update();
    }

    /** As a superuser, in the schema of the product. */
    JdbcClient database() {
        return JdbcClient.create(superuser());
    }

    DataSource superuser() {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl(url("postgres"));
        superuser.setCurrentSchema("casusregie,public");
        return superuser;
    }

    String url(String role) {
        return postgres.getJdbcUrl(role, "postgres");
    }

    /** How the product is told to use this server, with the roles of any other. */
    String[] arguments() {
        return new String[] {
            "--server.port=0",
            "--casusregie.job-executor=false",
            "--casusregie.embedded-database.directory=false",
            "--casusregie.keys.directory=" + data.resolve("keys"),
            "--casusregie.audit.keys=" + data.resolve("keys"),
            "--casusregie.audit.checkpoints=" + data.resolve("checkpoints"),
            "--spring.datasource.url=" + url(APPLICATION),
            "--spring.datasource.username=" + APPLICATION,
            "--spring.flyway.url=" + url("casusregie_migrator"),
            "--spring.flyway.user=casusregie_migrator",
            "--spring.flyway.password="
        };
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
