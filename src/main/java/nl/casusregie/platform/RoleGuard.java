package nl.casusregie.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the application works in the database as a role that the walls do not hold: the owner of the
 * tables, a superuser, a role that bypasses row-level security, or one that could make itself such a thing (AC-S28).
 * Asks before anything is migrated and once more when the tables are there.
 */
@Component
class RoleGuard implements FlywayMigrationStrategy {

    private static final String WEAKNESS =
            """
            select case
                when me.rolsuper then 'is a superuser'
                when me.rolbypassrls then 'bypasses row-level security'
                when exists (select from pg_roles other where other.oid <> me.oid
                        and (other.rolsuper or other.rolbypassrls) and pg_has_role(me.oid, other.oid, 'member'))
                    then 'can become a superuser or a role that bypasses row-level security'
                when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname in ('casusregie', 'engine', 'wall') and pg_has_role(me.oid, c.relowner, 'member'))
                    then 'owns tables'
                when has_database_privilege(current_database(), 'create')
                        or exists (select from pg_namespace n where n.nspname in ('casusregie', 'engine', 'wall', 'public')
                            and has_schema_privilege(n.oid, 'create'))
                    then 'may create schemas or tables'
                else '' end
            from pg_roles me where me.rolname = current_user""";

    private final JdbcClient database;

    RoleGuard(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    @Override
    public void migrate(Flyway flyway) {
        check();
        flyway.migrate();
        check();
    }

    private void check() {
        String weakness = database.sql(WEAKNESS).query(String.class).single();
        if (!weakness.isEmpty()) {
            String role =
                    database.sql("select current_user").query(String.class).single();
            throw new UnsafeDatabaseRole(role, weakness);
        }
    }
}
