package nl.casusregie.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A link of the chain. */
record SealData(
        long number,
        long cluster,
        long fromXid,
        long belowXid,
        long firstId,
        long lastId,
        long rows,
        byte[] root,
        byte[] locator,
        long sealedAtMicros,
        byte[] previous,
        byte[] mac) {

    /** What the first seal follows. */
    static final byte[] NOTHING = new byte[32];

    static final String COLUMNS =
            """
            number, cluster, from_xid::text::bigint as from_number, below_xid::text::bigint as below_number, first_id, last_id,
            row_count, root, locator, (extract(epoch from sealed_at) * 1000000)::bigint as sealed, previous, mac
            """;

    static SealData read(ResultSet row) throws SQLException {
        return new SealData(
                row.getLong("number"),
                row.getLong("cluster"),
                row.getLong("from_number"),
                row.getLong("below_number"),
                row.getLong("first_id"),
                row.getLong("last_id"),
                row.getLong("row_count"),
                row.getBytes("root"),
                row.getBytes("locator"),
                row.getLong("sealed"),
                row.getBytes("previous"),
                row.getBytes("mac"));
    }

    /** The newest seal. */
    static @Nullable SealData last(Connection connection) throws SQLException {
        return one(connection, "select " + COLUMNS + " from audit_seal order by number desc limit 1");
    }

    static @Nullable SealData numbered(Connection connection, long number) throws SQLException {
        return one(connection, "select " + COLUMNS + " from audit_seal where number = " + number);
    }

    private static @Nullable SealData one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? read(row) : null;
        }
    }

    SealData signed(byte[] key) {
        return new SealData(
                number,
                cluster,
                fromXid,
                belowXid,
                firstId,
                lastId,
                rows,
                root,
                locator,
                sealedAtMicros,
                previous,
                expectedMac(key));
    }

    byte[] expectedMac(byte[] key) {
        Canonical text = new Canonical()
                .add(number)
                .add(cluster)
                .add(fromXid)
                .add(belowXid)
                .add(firstId)
                .add(lastId)
                .add(rows)
                .add(root)
                .add(Hashes.sha256().digest(locator))
                .add(sealedAtMicros)
                .add(previous);
        return Hashes.hmac(key, text.bytes());
    }

    void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into audit_seal (number, cluster, from_xid, below_xid, first_id, last_id, row_count, root, locator,
                    sealed_at, previous, mac)
                values (?, ?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?, ?,
                    timestamptz 'epoch' + ? * interval '1 microsecond', ?, ?)""")) {
            insert.setLong(1, number);
            insert.setLong(2, cluster);
            insert.setString(3, Long.toString(fromXid));
            insert.setString(4, Long.toString(belowXid));
            insert.setLong(5, firstId);
            insert.setLong(6, lastId);
            insert.setLong(7, rows);
            insert.setBytes(8, root);
            insert.setBytes(9, locator);
            insert.setLong(10, sealedAtMicros);
            insert.setBytes(11, previous);
            insert.setBytes(12, mac);
            insert.executeUpdate();
        }
    }
}
