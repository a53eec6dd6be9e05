package nl.casusregie.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.casusregie.testing.Beneath;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own at an older version, with one row in every table, and the new version that starts on it. */
class OldInstallation {

    static final String SUPERUSER = "postgres";
    static final String REGION = "OUD";
    static final String CANARY = "Oude tekst over dit huishouden";

    private static final UUID EVERYTHING = UUID.fromString("11111111-1111-1111-1111-111111111111");

    private final Beneath beneath;
    private final List<JavaMigration> javaMigrations;
    private final String name = "old_" + UUID.randomUUID().toString().substring(0, 8);

    private OldInstallation(Beneath beneath, List<JavaMigration> javaMigrations) {
        this.beneath = beneath;
        this.javaMigrations = javaMigrations;
    }

    static OldInstallation empty(Beneath beneath, List<JavaMigration> javaMigrations) {
        OldInstallation made = new OldInstallation(beneath, javaMigrations);
        beneath.sql("create database " + made.name).update();
        return made;
    }

    /** The same as it stands now. */
    OldInstallation copy() {
        OldInstallation made = new OldInstallation(beneath, javaMigrations);
        beneath.sql("create database " + made.name + " template " + name).update();
        return made;
    }

    void drop() {
        beneath.sql("drop database " + name + " with (force)").update();
    }

    DataSource connectedAs(String role) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url(role));
        connections.setCurrentSchema("casusregie");
        return connections;
    }

    private String url(String role) {
        return beneath.url(role).replaceFirst("/postgres\\?", "/" + name + "?");
    }

    JdbcClient as(String role) {
        return JdbcClient.create(connectedAs(role));
    }

    void migrate(String role, String version) {
        Flyway.configure()
                .dataSource(connectedAs(role))
                .schemas("casusregie")
                .defaultSchema("casusregie")
                .javaMigrations(javaMigrations.toArray(JavaMigration[]::new))
                .target(version)
                // That version had no file that is run anew whenever it changes; today's speaks of later tables.
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
    }

    static List<String> tables(JdbcClient database) {
        return database.sql("select tablename from pg_tables where schemaname = 'casusregie' order by tablename")
                .query(String.class)
                .list();
    }

    /** One row in every table; every id is the same, so that whatever points somewhere points at something. */
    void fill() {
        JdbcClient old = as(SUPERUSER);
        for (String table : tables(old)) {
            if (!table.startsWith("flyway")) {
                Map<String, String> row = old
                        .sql(
                                """
                                select column_name, udt_name from information_schema.columns where table_schema = 'casusregie'
                                and table_name = :table and is_generated = 'NEVER' and is_identity = 'NO'""")
                        .param("table", table)
                        .query((found, number) -> Map.entry(found.getString(1), found.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                column -> value(column.getKey(), column.getValue()),
                                (one, other) -> one,
                                TreeMap::new));
                // Replica: nothing that the database itself would add or refuse, in whatever order the tables come.
                String insert = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(", ", row.values()) + ")";
                TransactionTemplate once = new TransactionTemplate(new JdbcTransactionManager(connectedAs(SUPERUSER)));
                once.executeWithoutResult(status -> {
                    JdbcClient here = JdbcClient.create(Objects.requireNonNull(
                            ((JdbcTransactionManager) once.getTransactionManager()).getDataSource()));
                    here.sql("set local session_replication_role = replica").update();
                    here.sql(insert).update();
                });
            }
        }
    }

    private static String value(String column, String type) {
        return switch (type) {
            case "uuid" -> "'" + EVERYTHING + "'";
            case "bool" -> "false";
            case "int2", "int4", "int8", "numeric", "float8" -> "1";
            case "timestamptz", "timestamp" -> "timestamptz '2025-03-03 10:00+01'";
            case "date" -> "date '2025-03-03'";
            case "text" -> "'" + CANARY + "'";
            case "varchar" ->
                switch (column) {
                    case "region_code", "code" -> "'" + REGION + "'";
                    case "protection_label" -> "'GENERAL'";
                    default -> "'A'";
                };
            case "bytea" -> "'\\x01'";
            case "xid8" -> "'1'";
            case "jsonb", "json" -> "'{}'";
            default -> type.startsWith("_") ? "'{}'" : "null";
        };
    }

    static Map<String, Integer> counts(JdbcClient database) {
        return tables(database).stream()
                .filter(table -> !table.startsWith("flyway"))
                .collect(Collectors.toMap(table -> table, table -> count(database, table)));
    }

    static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** The start of the new version as far as the database. */
    ApplicationContextRunner newVersion() {
        ApplicationContextRunner start = new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(RoleGuard.class)
                .withPropertyValues(
                        "spring.datasource.url="
                                + url(DatabaseRoles.APPLICATION).replaceAll("\\?.*", ""),
                        "spring.datasource.username=" + DatabaseRoles.APPLICATION,
                        "spring.flyway.user=" + DatabaseRoles.MIGRATOR,
                        "spring.flyway.schemas=casusregie",
                        "spring.flyway.default-schema=casusregie");
        for (JavaMigration migration : javaMigrations) {
            start = start.withBean("v" + migration.getVersion(), JavaMigration.class, () -> migration);
        }
        return start;
    }
}
