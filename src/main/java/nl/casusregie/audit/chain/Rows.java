package nl.casusregie.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of one cluster in the order of the chain, read as a stream. */
final class Rows implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet result;
    private @Nullable SealedRow next;

    /** The connection must be in a transaction, or everything is read at once. */
    Rows(Connection connection, long cluster, long fromXid, long belowXid) throws SQLException {
        statement = connection.prepareStatement(
                "select " + SealedRow.COLUMNS
                        + " from audit_record where cluster = ? and xid >= ?::text::xid8 and xid < ?::text::xid8 order by xid, id");
        statement.setFetchSize(2000);
        statement.setLong(1, cluster);
        statement.setString(2, Long.toString(fromXid));
        statement.setString(3, Long.toString(belowXid));
        result = statement.executeQuery();
        advance();
    }

    /** The next row of a transaction below that number. */
    @Nullable
    SealedRow nextBelow(long xid) throws SQLException {
        SealedRow row = next;
        if (row == null || row.xid() >= xid) {
            return null;
        }
        advance();
        return row;
    }

    private void advance() throws SQLException {
        next = result.next() ? SealedRow.read(result) : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
