package nl.casusregie.wall;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Before each statement of a transaction: tells the database who acts, when that is not who it was told last. */
final class WalledConnection implements InvocationHandler {

    private final Connection connection;
    private final Clock clock;
    private Stance told = Stance.NOBODY;

    WalledConnection(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "prepareStatement", "createStatement", "prepareCall" -> tell();
            case "commit", "rollback", "setAutoCommit" -> told = Stance.NOBODY;
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void tell() throws SQLException {
        Stance now = Stance.now();
        if (!now.equals(told) && !connection.getAutoCommit()) {
            now.tell(connection, clock.instant());
            told = now;
        }
    }
}
