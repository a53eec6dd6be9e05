package nl.casusregie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the database the application is nobody who could step over a wall. */
@CasusregieTest
@DisplayName("AC-S28 database roles")
class DatabaseRolesTest {

    private static final String GIVE_ME_A_NAME =
            "weak_" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    /** The start of the application as far as the database, on one's own PostgreSQL. */
    private ApplicationContextRunner startAs(String role) {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(RoleGuard.class)
                .withPropertyValues(
                        "spring.datasource.url=" + beneath.url(role).replaceAll("\\?.*", ""),
                        "spring.datasource.username=" + role,
                        "spring.flyway.user=" + DatabaseRoles.MIGRATOR,
                        "spring.flyway.locations=classpath:db/none",
                        "spring.flyway.fail-on-missing-locations=false",
                        "spring.flyway.validate-on-migrate=false",
                        "spring.flyway.schemas=casusregie");
    }

    @Test
    void theApplicationWorksAsARoleThatTheWallsHold() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo(DatabaseRoles.APPLICATION);
        startAs(DatabaseRoles.APPLICATION).run(started -> assertThat(started).hasNotFailed());
    }

    @ParameterizedTest(name = "refused: {2}")
    @CsvSource({
        "superuser,, is a superuser",
        "bypassrls,, bypasses row-level security",
        "nosuperuser, casusregie_migrator, owns tables",
        "nosuperuser, postgres, can become a superuser",
    })
    void theStartIsRefusedAs(String attribute, String memberOf, String why) {
        beneath.sql("create role " + GIVE_ME_A_NAME + " login " + attribute).update();
        try {
            beneath.sql("grant connect on database postgres to " + GIVE_ME_A_NAME)
                    .update();
            if (memberOf != null) {
                beneath.sql("grant " + memberOf + " to " + GIVE_ME_A_NAME).update();
            }

            startAs(GIVE_ME_A_NAME).run(started -> {
                Throwable cause = NestedExceptionUtils.getMostSpecificCause(started.getStartupFailure());
                assertThat(cause).isInstanceOf(UnsafeDatabaseRole.class).hasMessageContaining(why);
                FailureAnalysis told = new UnsafeDatabaseRoleAnalyzer().analyze(cause);
                assertThat(told.getAction()).contains("db/roles.sql", DatabaseRoles.APPLICATION);
            });
        } finally {
            beneath.sql("revoke connect on database postgres from " + GIVE_ME_A_NAME)
                    .update();
            beneath.sql("drop role " + GIVE_ME_A_NAME).update();
        }
    }

    @Test
    void theStartIsRefusedAsTheOwnerBeforeAnythingIsMigrated() {
        startAs(DatabaseRoles.MIGRATOR)
                .run(started -> assertThat(started).getFailure().rootCause().isInstanceOf(UnsafeDatabaseRole.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table casusregie.mine (id integer)",
                "create schema mine",
                "create table public.mine (id integer)",
                "alter table work_item disable row level security",
                "drop table work_item",
                "truncate work_item",
                "create role mine",
                "select * from flyway_schema_history",
                "set role casusregie_migrator"
            })
    void theApplicationMayNot(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).query().listOfRows()).hasStackTraceContaining("ERROR: ");
    }

    @Test
    void whatIsNamedAuditOnlyGrows() {
        List<Map<String, Object>> grants = beneath.sql(
                        """
                        select c.relname, has_table_privilege('casusregie_application', c.oid, 'insert') as adds,
                            has_table_privilege('casusregie_application', c.oid, 'update, delete, truncate') as changes,
                            has_table_privilege('casusregie_auditor', c.oid, 'select') as audited
                        from pg_class c where c.relnamespace = 'casusregie'::regnamespace and c.relkind = 'r'
                            and c.relname like 'audit\\_%'""")
                .query()
                .listOfRows();

        assertThat(grants).isNotEmpty().allSatisfy(each -> assertThat(each)
                .containsEntry("changes", false)
                .containsEntry("audited", true));
    }

    @Test
    void theAuditorReadsTheRecordAndNothingElse() {
        JdbcClient auditor = beneath.as("casusregie_auditor");

        assertThat(auditor.sql("select count(*) from audit_record")
                        .query(Integer.class)
                        .single())
                .isNotNegative();
        assertThatThrownBy(() -> auditor.sql("select * from case_file").query().listOfRows())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        auditor.sql("select * from engine.act_ru_task").query().listOfRows())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void everythingBelongsToTheMigrator() {
        assertThat(beneath.sql(
                                """
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname in ('casusregie', 'engine') and c.relowner <> 'casusregie_migrator'::regrole""")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aDatabaseFromBeforeTheRolesIsTakenOver() throws Exception {
        beneath.sql("create table casusregie.from_before (id integer generated always as identity)")
                .update();
        try {
            DatabaseRoles.create(beneath.dataSource("postgres"));

            assertThat(beneath.sql("select tableowner from pg_tables where tablename = 'from_before'")
                            .query(String.class)
                            .single())
                    .isEqualTo(DatabaseRoles.MIGRATOR);
        } finally {
            beneath.sql("drop table casusregie.from_before").update();
        }
    }
}
