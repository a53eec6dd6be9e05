package nl.casusregie.wall;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that know who is acting before they run anything, whichever part of the product asks: entities,
 * plain SQL or the engine. Outside a transaction nobody is told, and the walled tables are empty.
 */
final class WalledDataSource extends DelegatingDataSource {

    private final Supplier<Clock> clock;

    WalledDataSource(DataSource target, Supplier<Clock> clock) {
        super(target);
        this.clock = clock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                WalledDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new WalledConnection(obtainTargetDataSource().getConnection(), clock.get()));
    }

    /** Whoever looks for the pool itself, as health and migrations do, finds it. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T unwrap(Class<T> type) throws SQLException {
        DataSource target = obtainTargetDataSource();
        return type.isInstance(target) ? (T) target : target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        DataSource target = obtainTargetDataSource();
        return type.isInstance(target) || target.isWrapperFor(type);
    }
}
