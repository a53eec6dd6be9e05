package nl.casusregie.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A database from before sealing: its rows are sealed once, also behind a forced policy; then nothing else gets in. */
@CasusregieTest
class SealColumnsTest {

    @Autowired
    private Vault vault;

    @Autowired
    private Beneath beneath;

    /** All in one transaction of the migrator that never commits. */
    @Test
    void whatIsThereIsSealed() throws Exception {
        SealColumns migration = new V9999__For_the_test(vault);
        try (Connection database = beneath.dataSource("casusregie_migrator").getConnection()) {
            database.setAutoCommit(false);
            Statement sql = database.createStatement();
            sql.execute("create table from_before (id uuid primary key, words varchar(200), more text not null)");
            sql.execute("insert into from_before select gen_random_uuid(), null, 'tekst ' || n"
                    + " from generate_series(1, 1200) n");
            sql.execute("update from_before set words = repeat('é', 200) where more = 'tekst 7'");

            migration.seal(database, "from_before", "id", "words", "more");

            assertThat(number(sql, "select count(*) from from_before where more like 'sealed:%'"))
                    .isEqualTo(1200);
            assertThat(opened(sql, "words", "words is not null")).isEqualTo("é".repeat(200));
            assertThat(opened(sql, "more", "words is not null")).isEqualTo("tekst 7");
            assertThatThrownBy(() -> sql.execute("update from_before set more = 'leesbaar'"))
                    .hasMessageContaining("from_before_more_sealed");
            database.rollback();
        }
    }

    private String opened(Statement sql, String column, String where) throws SQLException {
        try (ResultSet row = sql.executeQuery("select id, " + column + " from from_before where " + where)) {
            row.next();
            return vault.open(new Place("from_before", column, row.getObject(1, UUID.class)), row.getString(2));
        }
    }

    private static int number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Flyway reads the version from the name of the class. */
    private static final class V9999__For_the_test extends SealColumns {

        V9999__For_the_test(Vault vault) {
            super(vault);
        }

        @Override
        public void migrate(Context context) {}
    }
}
