package nl.casusregie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CasusregieTest
class SqlStatementsTest {

    @Autowired
    DataSource database;

    @Test
    void whatAnotherThreadAsksMeanwhileIsNotCounted() {
        JdbcTemplate sql = new JdbcTemplate(database);

        var asked = SqlStatements.during(() -> {
            Thread beside = Thread.ofPlatform().start(() -> sql.queryForObject("select 2", Integer.class));
            sql.queryForObject("select 1", Integer.class);
            join(beside);
        });

        assertThat(asked).singleElement().asString().contains("select 1");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
