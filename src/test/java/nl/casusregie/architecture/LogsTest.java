package nl.casusregie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.Appender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.testing.CasusregieTest;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of logs and what is really written agree (BIO2 8.15.03). */
@CasusregieTest
class LogsTest {

    private static final Path LIST = Path.of("src/docs/logs.md");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyLogIsInTheList() throws Exception {
        String list = Files.readString(LIST);
        List<String> logs = new ArrayList<>(
                jdbc.sql("select tablename from pg_tables where schemaname = 'casusregie' and tablename in"
                                + " ('audit_record', 'audit_seal')")
                        .query(String.class)
                        .list());
        logs.addAll(appenders());

        assertThat(logs).contains("CONSOLE", "audit_record", "audit_seal");
        assertThat(logs).allSatisfy(log -> assertThat(list).contains("`" + log + "`"));
    }

    private static List<String> appenders() {
        List<String> names = new ArrayList<>();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        for (Logger logger : context.getLoggerList()) {
            logger.iteratorForAppenders().forEachRemaining((Appender<?> appender) -> names.add(appender.getName()));
        }
        return names;
    }
}
