package nl.casusregie.platform;

import static nl.casusregie.platform.OldInstallation.SUPERUSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An installation from before the roles and the second wall, with something in every table, comes up behind both: its owner runs
 * {@code db/roles.sql} once, as the README says, and starts the new version.
 */
@CasusregieTest
@DisplayName("AC-Z5 AC-S28 upgrade of a filled old database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {

    /** The last version in which whoever owned the database also worked in it. */
    private static final String BEFORE_THE_WALLS = "0072";

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** A version that stands behind the walls already. */
    private static final String BEHIND_THE_WALLS = "0191";

    /** Tables whose rows stand in another one since. */
    private static final Map<String, String> MOVED = Map.of("analysis_factor", "analysis_card");

    @Autowired
    private Beneath beneath;

    @Autowired
    private List<JavaMigration> javaMigrations;

    @TempDir
    private Path laterSteps;

    private OldInstallation beforeTheWalls;
    private OldInstallation behindTheWalls;
    private final List<OldInstallation> copies = new ArrayList<>();

    /** Something in every table, from before the walls; and the same brought to a later version whose walls stand. */
    @BeforeAll
    void twoInstallations() throws Exception {
        beforeTheWalls = OldInstallation.empty(beneath, javaMigrations);
        beforeTheWalls.migrate(SUPERUSER, BEFORE_THE_WALLS);
        beforeTheWalls.fill();
        behindTheWalls = beforeTheWalls.copy();
        DatabaseRoles.create(behindTheWalls.connectedAs(SUPERUSER));
        behindTheWalls.migrate(DatabaseRoles.MIGRATOR, BEHIND_THE_WALLS);
        JdbcClient all = behindTheWalls.as(SUPERUSER);
        List<String> tables = OldInstallation.tables(all);
        walled(beneath.as(SUPERUSER)).stream().filter(tables::contains).forEach(table -> all.sql(
                        "alter table " + table + " enable row level security, force row level security")
                .update());
        openToTheirOwner(beneath.as(SUPERUSER)).stream()
                .filter(tables::contains)
                .forEach(table -> all.sql("create policy look_up on " + table + " to " + DatabaseRoles.MIGRATOR
                                + " using (true) with check (true)")
                        .update());
    }

    @AfterAll
    void dropThem() {
        beforeTheWalls.drop();
        behindTheWalls.drop();
    }

    @AfterEach
    void dropCopies() {
        copies.forEach(OldInstallation::drop);
        copies.clear();
    }

    private OldInstallation copy(OldInstallation of) {
        OldInstallation copy = of.copy();
        copies.add(copy);
        return copy;
    }

    private OldInstallation copyBehindTheWalls() throws Exception {
        OldInstallation copy = copy(behindTheWalls);
        // What the roles may do with a database itself is not copied along.
        DatabaseRoles.create(copy.connectedAs(SUPERUSER));
        return copy;
    }

    private void laterStep(String version, String sql) throws IOException {
        Files.writeString(laterSteps.resolve("V" + version + "__later.sql"), sql);
    }

    private String[] withLaterSteps() {
        return new String[] {"spring.flyway.locations=classpath:db/migration,filesystem:" + laterSteps};
    }

    private static List<String> walled(JdbcClient database) {
        return database.sql(
                        """
                        select relname from pg_class where relnamespace = 'casusregie'::regnamespace and relkind = 'r'
                        and relrowsecurity and relforcerowsecurity order by relname""")
                .query(String.class)
                .list();
    }

    /** What the functions of the database itself look up or note, behind the wall too. */
    private static List<String> openToTheirOwner(JdbcClient database) {
        return database.sql(
                        """
                        select relname from pg_policy p join pg_class c on c.oid = p.polrelid where polname = 'look_up'
                        order by relname""")
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

    private static List<String> notHoldingTheirOwner(JdbcClient database) {
        return database.sql(
                        """
                        select relname from pg_class where relnamespace = 'casusregie'::regnamespace
                        and relrowsecurity and not relforcerowsecurity""")
                .query(String.class)
                .list();
    }

    /** The functions of the database that stand once in a file of their own: in an old installation as in a new one. */
    private static List<String> functions(JdbcClient database) throws IOException {
        List<String> names;
        try (var files = Files.list(MIGRATIONS)) {
            names = files.filter(file -> file.getFileName().toString().startsWith("R__"))
                    .flatMap(UpgradeTest::functionsIn)
                    .toList();
        }
        assertThat(names).contains("kept_away", "named_cases", "visible_cases", "listed_cases", "search_follows");
        return database.sql(
                        """
                        select pg_get_functiondef(oid) from pg_proc where pronamespace = 'casusregie'::regnamespace
                        and proname in (:names) order by oid::regprocedure::text""")
                .param("names", names)
                .query(String.class)
                .list();
    }

    private static Stream<String> functionsIn(Path file) {
        try {
            return Pattern.compile("create or replace function (\\w+)")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsLostAndTheWallsAreClosed() throws Exception {
        OldInstallation old = copy(beforeTheWalls);
        JdbcClient all = old.as(SUPERUSER);
        Map<String, Integer> before = OldInstallation.counts(all);
        assertThat(before)
                .hasSizeGreaterThan(35)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(1));

        DatabaseRoles.create(old.connectedAs(SUPERUSER));
        old.newVersion().run(started -> assertThat(started).hasNotFailed());

        keepsItsRows(before, all);
        assertThat(walls(all)).isEqualTo(walls(beneath.as(SUPERUSER)));
        assertThat(functions(all)).isEqualTo(functions(beneath.as(SUPERUSER)));
        assertThat(all.sql("select own_words from hearing").query(String.class).single())
                .as("what people said is sealed from now on")
                .isNotBlank()
                .doesNotContain(OldInstallation.CANARY);
        assertThat(all.sql("select text from analysis_card").query(String.class).list())
                .as("a factor of a settled analysis is a card of its round and of the next one, sealed")
                .hasSize(2)
                .allMatch(text -> text.startsWith("sealed:"));

        JdbcClient application = old.as(DatabaseRoles.APPLICATION);
        List<String> walled = walled(all);
        assertThat(walled).hasSizeGreaterThan(35);
        assertThat(walled).allSatisfy(table -> assertThat(OldInstallation.count(application, table))
                .as(table)
                .isZero());
        assertThat(casesShownTo(old, "casusregie.watches", OldInstallation.REGION))
                .isEqualTo(1);
        assertThat(casesShownTo(old, "casusregie.watches", "NV")).isZero();
    }

    private static void keepsItsRows(Map<String, Integer> before, JdbcClient all) {
        Map<String, Integer> after = OldInstallation.counts(all);
        before.forEach((table, rows) -> assertThat(after.get(MOVED.getOrDefault(table, table)))
                .as("%s keeps its rows", table)
                .isGreaterThanOrEqualTo(rows));
    }

    /** Where the walls stand they also hold whoever owns the tables: a step for which they stayed would find nothing and lose it. */
    @Test
    void nothingIsLostWhereTheWallsStandAlready() throws Exception {
        OldInstallation old = copyBehindTheWalls();
        JdbcClient all = old.as(SUPERUSER);
        Map<String, Integer> before = OldInstallation.counts(all);

        old.newVersion().run(started -> assertThat(started).hasNotFailed());

        keepsItsRows(before, all);
        assertThat(walls(all)).isEqualTo(walls(beneath.as(SUPERUSER)));
    }

    @Test
    void aStepThatSaysNothingOfTheWallsChangesTheRowsBehindThem() throws Exception {
        OldInstallation old = copyBehindTheWalls();
        JdbcClient all = old.as(SUPERUSER);
        laterStep("9990", "update hearing set recorded_at = timestamptz '2001-01-01 10:00+01'");
        laterStep("9991", "update case_scope set case_id = case_id; update person set case_id = case_id");

        old.newVersion().withPropertyValues(withLaterSteps()).run(started -> assertThat(started)
                .hasNotFailed());

        assertThat(all.sql("select extract(year from recorded_at) from hearing")
                        .query(Integer.class)
                        .list())
                .containsExactly(2001);
        assertThat(walls(all)).isEqualTo(walls(beneath.as(SUPERUSER)));
        assertThat(notHoldingTheirOwner(all)).isEmpty();
    }

    @Test
    void whenAStepFailsTheWallsStandAsTheyStoodBeforeIt() throws Exception {
        OldInstallation old = copyBehindTheWalls();
        JdbcClient all = old.as(SUPERUSER);
        List<String> walled = walled(all);
        laterStep("9990", "update hearing set recorded_at = timestamptz '2001-01-01 10:00+01'");
        laterStep("9991", "update hearing set recorded_at = timestamptz '2002-01-01 10:00+01'; select 1 / 0");

        old.newVersion().withPropertyValues(withLaterSteps()).run(started -> assertThat(started)
                .hasFailed());

        assertThat(all.sql("select extract(year from recorded_at) from hearing")
                        .query(Integer.class)
                        .list())
                .as("the step before is kept, of the one that failed nothing is")
                .containsExactly(2001);
        assertThat(walled).hasSizeGreaterThan(35);
        assertThat(walled(all)).containsAll(walled);
        assertThat(notHoldingTheirOwner(all)).isEmpty();
    }

    /** The walls go aside and come back in the transaction of a step, so every step has one. */
    @Test
    void noStepRunsOutsideOfATransaction() throws Exception {
        assertThat(javaMigrations).allMatch(JavaMigration::canExecuteInTransaction);
        try (var files = Files.list(MIGRATIONS)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                assertThat(file.getFileName().toString()).endsWith(".sql");
                assertThat(Files.readString(file)).doesNotContainIgnoringCase("concurrently");
            });
        }
    }

    /** How many cases the application reads for somebody with this standing. */
    private static int casesShownTo(OldInstallation old, String setting, String value) {
        DataSource connections = old.connectedAs(DatabaseRoles.APPLICATION);
        JdbcClient application = JdbcClient.create(connections);
        return Objects.requireNonNull(
                new TransactionTemplate(new JdbcTransactionManager(connections)).execute(status -> {
                    application
                            .sql(
                                    "select set_config('casusregie.user_id', :id, true), set_config(:setting, :value, true),"
                                            + " set_config('casusregie.moment', '2026-11-23T09:00:00Z', true),"
                                            + " set_config('casusregie.kept', '', true)")
                            .param("id", UUID.randomUUID().toString())
                            .param("setting", setting)
                            .param("value", value)
                            .query()
                            .listOfRows();
                    return OldInstallation.count(application, "case_file");
                }));
    }
}
