package nl.casusregie.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Appends the next seals in the running transaction. Takes only rows of transactions that had all ended, wherever their
 * numbers lie: {@code xid < pg_snapshot_xmin(pg_current_snapshot())} (trust.md 2.3, R10).
 */
public final class Sealing {

    /** Any number that nobody else in this database locks by. */
    private static final long LOCK = 7_510_750_101L;

    /** More than this in one seal only when one transaction wrote them all. */
    private static final int ROWS_PER_SEAL = 50_000;

    private Sealing() {}

    /** How many rows were sealed; none when another node is sealing, or seals with a newer key than this one uses yet. */
    public static long seal(Connection connection, SealKeys keys) throws SQLException {
        return seal(connection, keys, ROWS_PER_SEAL);
    }

    /** The same with another size of the seals. */
    public static long seal(Connection connection, SealKeys keys, int rowsPerSeal) throws SQLException {
        if (number(connection, "select case when pg_try_advisory_xact_lock(" + LOCK + ") then 1 else 0 end") == 0
                || isBehind(connection, keys)) {
            return 0;
        }
        byte[] key = keys.sealing();
        long sealed = 0;
        for (Map.Entry<Long, Long> cluster : finished(connection).entrySet()) {
            long more;
            do {
                more = sealNext(connection, key, cluster.getKey(), cluster.getValue(), rowsPerSeal);
                sealed += more;
            } while (more > 0);
        }
        return sealed;
    }

    private static boolean isBehind(Connection connection, SealKeys keys) throws SQLException {
        @Nullable SealData last = SealData.last(connection);
        return last != null && keys.isBehind(last);
    }

    /** Per cluster the number below which all transactions have ended; of a cluster this database came from, all have. */
    private static Map<Long, Long> finished(Connection connection) throws SQLException {
        Map<Long, Long> finished = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        """
                        with recursive found (cluster) as (
                            (select min(cluster) from audit_record)
                            union all
                            select (select min(r.cluster) from audit_record r where r.cluster > f.cluster) from found f
                                where f.cluster is not null)
                        select f.cluster, c.system_identifier = f.cluster as here,
                            (select max(xid)::text::bigint + 1 from audit_record r where r.cluster = f.cluster) as above,
                            pg_snapshot_xmin(pg_current_snapshot())::text::bigint as running
                        from found f cross join pg_control_system() c where f.cluster is not null order by here""");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                finished.put(
                        row.getLong("cluster"), row.getBoolean("here") ? row.getLong("running") : row.getLong("above"));
            }
        }
        return finished;
    }

    private static long sealNext(Connection connection, byte[] key, long cluster, long finished, int rowsPerSeal)
            throws SQLException {
        long from = number(
                connection,
                "select coalesce(max(below_xid)::text::bigint, 0) from audit_seal where cluster = " + cluster);
        long below = Math.min(finished, batchEnd(connection, cluster, from, rowsPerSeal));
        if (below <= from) {
            return 0;
        }
        RootBuilder content = new RootBuilder();
        try (Rows rows = new Rows(connection, cluster, from, below)) {
            for (SealedRow row = rows.nextBelow(below); row != null; row = rows.nextBelow(below)) {
                content.add(row);
            }
        }
        if (content.rows() > 0) {
            append(connection, key, cluster, from, below, content);
        }
        return content.rows();
    }

    private static void append(
            Connection connection, byte[] key, long cluster, long from, long below, RootBuilder content)
            throws SQLException {
        @Nullable SealData last = SealData.last(connection);
        new SealData(
                        last == null ? 1 : last.number() + 1,
                        cluster,
                        from,
                        below,
                        content.first(),
                        content.last(),
                        content.rows(),
                        content.root(),
                        content.locator(),
                        number(connection, "select (extract(epoch from clock_timestamp()) * 1000000)::bigint"),
                        last == null ? SealData.NOTHING : last.mac(),
                        SealData.NOTHING)
                .signed(key)
                .insert(connection);
    }

    /** The number at which enough rows are together; never within a transaction, and at least one transaction. */
    private static long batchEnd(Connection connection, long cluster, long from, int rows) throws SQLException {
        String waiting = "select xid::text::bigint from audit_record where cluster = " + cluster + " and xid >= '"
                + from + "' order by audit_record.xid";
        return number(
                connection,
                "select greatest(coalesce((" + waiting + " offset " + rows + " limit 1), " + Long.MAX_VALUE + "), ("
                        + waiting + " limit 1) + 1)");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
