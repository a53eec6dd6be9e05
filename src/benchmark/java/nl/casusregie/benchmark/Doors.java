package nl.casusregie.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.casusregie.access.Actors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets the same code of the product run with and without the second wall, each on a pool of its own. No configuration that is
 * found by itself: the tests, which may find these classes beside their own, have a door of theirs.
 */
class Doors {

    static final String BESIDE_THE_WALL = "casusregie_benchmark";

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    @Bean
    static BeanPostProcessor doorInTheWall(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.hikari.data-source-properties.options}") String options,
            @Value("${spring.datasource.hikari.data-source-properties.prepareThreshold}") String prepared) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource walled
                        ? new Door(walled, person -> beside(url, options + person, prepared))
                        : bean;
            }
        };
    }

    static <T> T without(Supplier<T> work) {
        OPEN.set(true);
        try {
            return work.get();
        } finally {
            OPEN.set(false);
        }
    }

    private static HikariDataSource beside(String url, String options, String prepared) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url.replace(Server.APPLICATION, BESIDE_THE_WALL));
        pool.setUsername(BESIDE_THE_WALL);
        pool.setSchema("casusregie");
        pool.addDataSourceProperty("options", options);
        pool.addDataSourceProperty("prepareThreshold", prepared);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    /** Nobody tells a connection beside the wall who asks, and the owner puts lists in order for whoever that is: it begins with it. */
    private static final class Door extends DelegatingDataSource {

        private final Function<String, DataSource> beside;
        private final Map<String, DataSource> pools = new ConcurrentHashMap<>();

        Door(DataSource walled, Function<String, DataSource> beside) {
            super(walled);
            this.beside = beside;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return OPEN.get() ? pools.computeIfAbsent(whoAsks(), beside).getConnection() : super.getConnection();
        }

        private static String whoAsks() {
            return Actors.find()
                    .map(actor -> " -c casusregie.user_id=" + actor.id().value())
                    .orElse("");
        }
    }
}
