package nl.casusregie.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What the database was asked during a piece of work, by whoever does it and not by jobs beside it: every statement of our own SQL and of the entities. */
public final class SqlStatements {

    private static final String OWN_SQL = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String ENTITIES = "org.hibernate.SQL";

    private SqlStatements() {}

    public static List<String> during(Runnable work) {
        Thread mine = Thread.currentThread();
        // A thread is asked for while it speaks: a logging event kept for later takes the name of whoever reads it.
        ListAppender<ILoggingEvent> heard = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread() == mine) {
                    super.append(event);
                }
            }
        };
        heard.start();
        List<Logger> loggers = Stream.of(OWN_SQL, ENTITIES)
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        List<Level> before = loggers.stream().map(Logger::getEffectiveLevel).toList();
        loggers.forEach(logger -> {
            logger.setAdditive(false);
            logger.addAppender(heard);
            logger.setLevel(Level.DEBUG);
        });
        try {
            work.run();
        } finally {
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).detachAppender(heard);
                loggers.get(i).setLevel(before.get(i));
                loggers.get(i).setAdditive(true);
            }
        }
        return heard.list.stream()
                .filter(event -> event.getLoggerName().equals(ENTITIES)
                        || event.getMessage().startsWith("Executing prepared SQL statement")
                        || event.getMessage().startsWith("Executing SQL"))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
