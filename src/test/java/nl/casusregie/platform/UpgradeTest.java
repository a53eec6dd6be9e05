package nl.casusregie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An installation from before the roles and the second wall, with something in every table, comes up behind both: its owner runs
 * {@code db/roles.sql} once, as the README says, and starts the new version.
 */
@CasusregieTest
@DisplayName("AC-Z5 AC-S28 upgrade of a filled old database")
class UpgradeTest {

    /** The last version in which whoever owned the database also worked in it. */
    private static final String BEFORE_THE_WALLS = "0072";

    private static final String SUPERUSER = "postgres";
    private static final UUID EVERYTHING = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final String REGION = "OUD";
    private static final String CANARY = "Oude tekst over dit huishouden";

    /** A version that stands behind the walls already. */
    private static final String BEHIND_THE_WALLS = "0191";

    /** Tables whose rows stand in another one since. */
    private static final Map<String, String> MOVED = Map.of("analysis_factor", "analysis_card");

    @Autowired
    private Beneath beneath;

    @Autowired
    private List<JavaMigration> javaMigrations;

    private String name = "";

    @BeforeEach
    void anEmptyDatabase() {
        name = "old_" + UUID.randomUUID().toString().substring(0, 8);
        beneath.sql("create database " + name).update();
    }

    @AfterEach
    void dropIt() {
        beneath.sql("drop database " + name + " with (force)").update();
    }

    private DataSource connectedAs(String role) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url(role));
        connections.setCurrentSchema("casusregie");
        return connections;
    }

    private String url(String role) {
        return beneath.url(role).replaceFirst("/postgres\\?", "/" + name + "?");
    }

    private JdbcClient as(String role) {
        return JdbcClient.create(connectedAs(role));
    }

    private void migrateAsBefore() {
        migrate(SUPERUSER, BEFORE_THE_WALLS);
    }

    private void migrate(String role, String version) {
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

    private static List<String> tables(JdbcClient database) {
        return database.sql("select tablename from pg_tables where schemaname = 'casusregie' order by tablename")
                .query(String.class)
                .list();
    }

    /** One row in every table; every id is the same, so that whatever points somewhere points at something. */
    private void fill(JdbcClient old) {
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

    private static Map<String, Integer> counts(JdbcClient database) {
        return tables(database).stream()
                .filter(table -> !table.startsWith("flyway"))
                .collect(Collectors.toMap(table -> table, table -> count(database, table)));
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** The start of the new version as far as the database. */
    private ApplicationContextRunner newVersion() {
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

    private static List<String> walled(JdbcClient database) {
        return database.sql(
                        """
                        select relname from pg_class where relnamespace = 'casusregie'::regnamespace and relkind = 'r'
                        and relrowsecurity and relforcerowsecurity order by relname""")
                .query(String.class)
                .list();
    }

    private static List<String> walls(JdbcClient database) {
        return database.sql(
                        """
                        select format('%s %s %s %s', c.relname, c.relrowsecurity, c.relforcerowsecurity, (
                            select string_agg(format('%s %s %s', p.polname, p.polcmd, pg_get_expr(p.polqual, p.polrelid)), ';'
                                order by p.polname) from pg_policy p where p.polrelid = c.oid))
                        from pg_class c where c.relnamespace = 'casusregie'::regnamespace and c.relkind = 'r'
                        order by c.relname""")
                .query(String.class)
                .list();
    }

    @Test
    void nothingIsLostAndTheWallsAreClosed() throws Exception {
        migrateAsBefore();
        JdbcClient all = as(SUPERUSER);
        fill(all);
        Map<String, Integer> before = counts(all);
        assertThat(before)
                .hasSizeGreaterThan(35)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(1));

        DatabaseRoles.create(connectedAs(SUPERUSER));
        newVersion().run(started -> assertThat(started).hasNotFailed());

        Map<String, Integer> after = counts(all);
        before.forEach((table, rows) -> assertThat(after.get(MOVED.getOrDefault(table, table)))
                .as("%s keeps its row", table)
                .isGreaterThanOrEqualTo(rows));
        assertThat(walls(all)).isEqualTo(walls(beneath.as(SUPERUSER)));
        assertThat(all.sql("select own_words from hearing").query(String.class).single())
                .as("what people said is sealed from now on")
                .isNotBlank()
                .doesNotContain(CANARY);
        assertThat(all.sql("select text from analysis_card").query(String.class).list())
                .as("a factor of a settled analysis is a card of its round and of the next one, sealed")
                .hasSize(2)
                .allMatch(text -> text.startsWith("sealed:"));

        JdbcClient application = as(DatabaseRoles.APPLICATION);
        List<String> walled = walled(all);
        assertThat(walled).hasSizeGreaterThan(35);
        assertThat(walled)
                .allSatisfy(
                        table -> assertThat(count(application, table)).as(table).isZero());
        assertThat(casesShownTo("casusregie.watches", REGION)).isEqualTo(1);
        assertThat(casesShownTo("casusregie.watches", "NV")).isZero();
    }

    /** Where the walls stand they also hold whoever owns the tables: a step that forgets that finds nothing and loses it. */
    @Test
    void nothingIsLostWhereTheWallsStandAlready() throws Exception {
        migrateAsBefore();
        JdbcClient all = as(SUPERUSER);
        fill(all);
        DatabaseRoles.create(connectedAs(SUPERUSER));
        migrate(DatabaseRoles.MIGRATOR, BEHIND_THE_WALLS);
        Map<String, Integer> before = counts(all);
        walled(beneath.as(SUPERUSER)).stream().filter(before::containsKey).forEach(table -> all.sql(
                        "alter table " + table + " enable row level security, force row level security")
                .update());

        newVersion().run(started -> assertThat(started).hasNotFailed());

        Map<String, Integer> after = counts(all);
        before.forEach((table, rows) -> assertThat(after.get(MOVED.getOrDefault(table, table)))
                .as("%s keeps its rows", table)
                .isGreaterThanOrEqualTo(rows));
        assertThat(walls(all)).isEqualTo(walls(beneath.as(SUPERUSER)));
    }

    /** How many cases the application reads for somebody with this standing. */
    private int casesShownTo(String setting, String value) {
        DataSource connections = connectedAs(DatabaseRoles.APPLICATION);
        JdbcClient application = JdbcClient.create(connections);
        return Objects.requireNonNull(
                new TransactionTemplate(new JdbcTransactionManager(connections)).execute(status -> {
                    application
                            .sql(
                                    "select set_config('casusregie.user_id', :id, true), set_config(:setting, :value, true),"
                                            + " set_config('casusregie.moment', '2026-11-23T09:00:00Z', true)")
                            .param("id", UUID.randomUUID().toString())
                            .param("setting", setting)
                            .param("value", value)
                            .query()
                            .listOfRows();
                    return count(application, "case_file");
                }));
    }
}
