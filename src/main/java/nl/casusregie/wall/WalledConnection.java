package nl.casusregie.wall;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nl.casusregie.access.Introduction;
import org.jspecify.annotations.Nullable;

/**
 * Before each statement of a transaction: tells the database who acts, when that is not who it was told last and the statement does
 * not say so itself.
 */
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
            case "prepareStatement", "createStatement", "prepareCall" -> tell(arguments);
            case "commit", "rollback", "setAutoCommit" -> told = Stance.NOBODY;
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void tell(Object @Nullable [] arguments) throws SQLException {
        Stance now = Stance.now();
        if (!now.equals(told) && !connection.getAutoCommit()) {
            if (!tellsByItself(arguments)) {
                now.tell(connection, clock.instant());
            }
            told = now;
        }
    }

    private static boolean tellsByItself(Object @Nullable [] arguments) {
        return arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String sql
                && sql.startsWith(Introduction.TAKEN_ALONG);
    }
}
