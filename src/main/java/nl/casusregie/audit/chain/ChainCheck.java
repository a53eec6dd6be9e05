package nl.casusregie.audit.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the chain and recomputes everything from the rows: seal after seal and row after row, and at the end the
 * checkpoints that were kept outside. Only reads; the connection must be in a transaction that sees one moment.
 */
public final class ChainCheck {

    /** No row that waits for its seal was written longer than this before the seal in front of it, in microseconds. */
    private static final long LONGEST_TRANSACTION = 3_600_000_000L;

    private final Connection connection;
    private final SealKeys keys;
    private final Map<Long, Rows> cursors = new HashMap<>();
    private final Map<Long, Long> sealedBelow = new HashMap<>();
    private final Map<Long, Checkpoint> checkpoints;
    private final TreeSet<Long> erased = new TreeSet<>();
    private final Set<String> rightlyErased = new HashSet<>();
    private @Nullable Finding finding;
    private long seals;
    private long rows;
    private long unsealed;
    private long lastSeal;
    private long lastId;
    private @Nullable SealData end;
    private long previousSealedAt;
    private int keyInUse;

    public ChainCheck(Connection connection, SealKeys keys, Collection<Checkpoint> outside) {
        this.connection = connection;
        this.keys = keys;
        this.checkpoints = outside.stream()
                .collect(Collectors.toMap(Checkpoint::seal, each -> each, (older, newer) -> newer, HashMap::new));
    }

    /** Checks everything there is. */
    public ChainReport all() throws SQLException {
        try {
            walk(1, Long.MAX_VALUE, SealData.NOTHING);
            if (finding == null) {
                walkUnsealed();
                missingCheckpoint();
                wronglyErased();
            }
            return report();
        } finally {
            close();
        }
    }

    /** Checks some seals and their rows, as those follow the one before. */
    public ChainReport between(long first, long last) throws SQLException {
        try {
            SealData before = SealData.numbered(connection, first - 1);
            if (before == null && first > 1) {
                finding = new Finding(0, "seal " + (first - 1) + " is missing");
            } else {
                end = SealData.numbered(connection, last);
                walk(first, last, before == null ? SealData.NOTHING : before.mac());
            }
            return report();
        } finally {
            close();
        }
    }

    private ChainReport report() {
        return new ChainReport(seals, rows, lastSeal, unsealed, erased.size(), finding);
    }

    private void walk(long first, long last, byte[] previousMac) throws SQLException {
        byte[] previous = previousMac;
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + SealData.COLUMNS + " from audit_seal where number between ? and ? order by number")) {
            statement.setFetchSize(200);
            statement.setLong(1, first);
            statement.setLong(2, last);
            ResultSet row = statement.executeQuery();
            for (long number = first; finding == null && row.next(); number++) {
                SealData seal = SealData.read(row);
                checkSeal(seal, number, previous);
                if (finding == null) {
                    checkRows(seal);
                }
                previous = seal.mac();
            }
        }
    }

    private void checkSeal(SealData seal, long expectedNumber, byte[] previous) {
        Long below = sealedBelow.put(seal.cluster(), seal.belowXid());
        if (seal.number() != expectedNumber) {
            finding = new Finding(lastId + 1, "seal " + expectedNumber + " is missing");
        } else if (!isMadeWithTheKey(seal)) {
            finding =
                    new Finding(seal.firstId(), "seal " + seal.number() + " was not made with the key or was changed");
        } else if (!MessageDigest.isEqual(seal.previous(), previous)) {
            finding = new Finding(seal.firstId(), "seal " + seal.number() + " does not follow the one before");
        } else if (below != null && below != seal.fromXid()) {
            finding = new Finding(seal.firstId(), "before seal " + seal.number() + " transactions were left out");
        } else {
            Checkpoint outside = checkpoints.remove(seal.number());
            if (outside != null && !outside.isOf(seal.mac())) {
                finding = new Finding(
                        seal.firstId(),
                        "seal " + seal.number() + " is not the one of the checkpoint of " + outside.at());
            }
        }
    }

    /** Along the chain keys get newer, never older: whoever found an old key makes no seal that counts. */
    private boolean isMadeWithTheKey(SealData seal) {
        int made = keys.madeBy(seal, keyInUse);
        keyInUse = Math.max(made, keyInUse);
        return made >= 0 && !keys.isOutdated(made, seal);
    }

    private void checkRows(SealData seal) throws SQLException {
        RootBuilder content = new RootBuilder();
        ByteBuffer locator = ByteBuffer.wrap(seal.locator());
        @Nullable Finding suspect = null;
        Rows cursor = cursor(seal);
        for (SealedRow row = cursor.nextBelow(seal.belowXid()); row != null; row = cursor.nextBelow(seal.belowXid())) {
            content.add(row);
            note(row);
            if (suspect == null) {
                suspect = suspicion(row);
                suspect = suspect == null ? compare(locator, row, seal) : suspect;
            }
        }
        if (suspect == null && locator.remaining() >= RootBuilder.ENTRY) {
            suspect = new Finding(locator.getLong(), "the row was removed");
        }
        seals++;
        previousSealedAt = seal.sealedAtMicros();
        lastSeal = seal.number();
        lastId = Math.max(lastId, seal.lastId());
        if (suspect != null || content.rows() != seal.rows() || !MessageDigest.isEqual(content.root(), seal.root())) {
            finding = suspect == null ? new Finding(seal.firstId(), "rows of seal " + seal.number()) : suspect;
        }
    }

    /** What a row tells against itself, whatever its seal says. */
    private @Nullable Finding suspicion(SealedRow row) {
        if (!row.payloadIntact()) {
            return changed(row.id());
        }
        boolean backDated = row.recordedMicros() < previousSealedAt - LONGEST_TRANSACTION;
        return backDated ? new Finding(row.id(), "the row was back-dated") : null;
    }

    /** Says which row it is that does not fit. */
    private static @Nullable Finding compare(ByteBuffer locator, SealedRow row, SealData seal) {
        if (locator.remaining() < RootBuilder.ENTRY) {
            return new Finding(row.id(), "the row was added afterwards");
        }
        long expected = locator.getLong();
        long hash = locator.getLong();
        if (expected == row.id()) {
            return hash == ByteBuffer.wrap(row.hash()).getLong() ? null : changed(row.id());
        }
        if (locator.position() > RootBuilder.ENTRY
                && locator.getLong(locator.position() - 2 * RootBuilder.ENTRY) == row.id()) {
            return new Finding(row.id(), "the row is there twice");
        }
        return holds(seal.locator(), row.id())
                ? new Finding(expected, "the row was removed or is in another place")
                : new Finding(row.id(), "the row was added afterwards");
    }

    private static boolean holds(byte[] locator, long id) {
        for (ByteBuffer entries = ByteBuffer.wrap(locator); entries.remaining() >= RootBuilder.ENTRY; ) {
            if (entries.getLong() == id) {
                return true;
            }
            entries.getLong();
        }
        return false;
    }

    private static Finding changed(long id) {
        return new Finding(id, "the row was changed");
    }

    private void note(SealedRow row) {
        rows++;
        rightlyErased.addAll(row.erases());
        if (row.erased()) {
            erased.add(row.id());
        }
    }

    private Rows cursor(SealData seal) throws SQLException {
        Rows open = cursors.get(seal.cluster());
        if (open == null) {
            SealData lastOne = end;
            boolean bounded = lastOne != null && lastOne.cluster() == seal.cluster();
            open = new Rows(
                    connection,
                    seal.cluster(),
                    seal.fromXid(),
                    bounded && lastOne != null ? lastOne.belowXid() : Long.MAX_VALUE);
            cursors.put(seal.cluster(), open);
        }
        return open;
    }

    private void walkUnsealed() throws SQLException {
        for (Long cluster : clusters()) {
            Rows open = cursors.get(cluster);
            if (open == null) {
                open = new Rows(connection, cluster, 0, Long.MAX_VALUE);
                cursors.put(cluster, open);
            }
            for (SealedRow row = open.nextBelow(Long.MAX_VALUE); row != null; row = open.nextBelow(Long.MAX_VALUE)) {
                note(row);
                unsealed++;
                finding = finding == null ? suspicion(row) : finding;
            }
        }
    }

    private List<Long> clusters() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select array_agg(distinct cluster) from audit_record");
                ResultSet row = statement.executeQuery()) {
            row.next();
            java.sql.Array found = row.getArray(1);
            return found == null ? List.of() : List.of((Long[]) found.getArray());
        }
    }

    private void missingCheckpoint() {
        if (finding == null && !checkpoints.isEmpty()) {
            Checkpoint missed = checkpoints.values().stream()
                    .min(java.util.Comparator.comparingLong(Checkpoint::seal))
                    .orElseThrow();
            finding = new Finding(
                    lastId + 1, "seal " + missed.seal() + " of the checkpoint of " + missed.at() + " is missing");
        }
    }

    private void wronglyErased() {
        if (finding == null) {
            erased.stream()
                    .filter(id -> !rightlyErased.contains(id.toString()))
                    .findFirst()
                    .ifPresent(id -> finding = new Finding(id, "the row was emptied and nothing says why"));
        }
    }

    private void close() throws SQLException {
        for (Rows each : cursors.values()) {
            each.close();
        }
    }
}
