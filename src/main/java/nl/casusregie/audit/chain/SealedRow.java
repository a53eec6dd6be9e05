package nl.casusregie.audit.chain;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * One row of the record as the chain sees it.
 *
 * @param hash over everything that stays, with the hash of what can be erased
 * @param payloadIntact whether what can be erased still is what it was; true when it was erased
 * @param erases the numbers of the rows that this row says were erased
 */
record SealedRow(
        long id,
        long xid,
        long recordedMicros,
        byte[] hash,
        boolean payloadIntact,
        boolean erased,
        List<String> erases) {

    /** The columns, to be read from {@code audit_record}; moments in microseconds. What is hashed stands together. */
    static final String COLUMNS =
            """
            id, xid::text::bigint, cluster, (extract(epoch from recorded_at) * 1000000)::bigint,
            (extract(epoch from at) * 1000000)::bigint, trace_id::text, kind, action, processing, case when is_read then 't' else 'f' end, outcome, rule,
            actor_id::text, actor_name, actor_roles, organisation_id::text, organisation_name, source, payload_hash, salt,
            case_id::text, subject_id::text, purpose, array_to_string(fields, ','), client_address, session_hash, detail
            """;

    private static final int XID = 2;
    private static final int RECORDED = 4;
    private static final int LAST_NUMBER = 5;
    private static final int KIND = 7;
    private static final int ACTION = 8;
    private static final int LAST_TEXT = 18;
    private static final int PAYLOAD_HASH = 19;
    private static final int SALT = 20;
    private static final int FIRST_ERASABLE = 21;
    private static final int FIELDS = 24;
    private static final int LAST_ERASABLE = 27;

    static SealedRow read(ResultSet row) throws SQLException {
        byte[] payloadHash = row.getBytes(PAYLOAD_HASH);
        byte[] salt = row.getBytes(SALT);
        return new SealedRow(
                row.getLong(1),
                row.getLong(XID),
                row.getLong(RECORDED),
                hash(row, payloadHash),
                salt == null ? nothingLeft(row) : MessageDigest.isEqual(payloadHash, payloadHash(row, salt)),
                salt == null,
                erases(row));
    }

    private static byte[] hash(ResultSet row, byte[] payloadHash) throws SQLException {
        Canonical text = new Canonical();
        for (int column = 1; column <= LAST_NUMBER; column++) {
            text.add(row.getLong(column));
        }
        addTexts(text, row, LAST_NUMBER + 1, LAST_TEXT);
        return Hashes.sha256().digest(text.add(payloadHash).bytes());
    }

    private static byte[] payloadHash(ResultSet row, byte[] salt) throws SQLException {
        Canonical text = new Canonical();
        addTexts(text, row, FIRST_ERASABLE, LAST_ERASABLE);
        MessageDigest digest = Hashes.sha256();
        digest.update(salt);
        return digest.digest(text.bytes());
    }

    private static void addTexts(Canonical text, ResultSet row, int first, int last) throws SQLException {
        for (int column = first; column <= last; column++) {
            text.add(row.getString(column));
        }
    }

    private static List<String> erases(ResultSet row) throws SQLException {
        if (!"RECORD".equals(row.getString(KIND)) || !"ERASED".equals(row.getString(ACTION))) {
            return List.of();
        }
        String fields = row.getString(FIELDS);
        return fields == null || fields.isEmpty() ? List.of() : List.of(fields.split(","));
    }

    private static boolean nothingLeft(ResultSet row) throws SQLException {
        for (int column = FIRST_ERASABLE; column <= LAST_ERASABLE; column++) {
            if (row.getString(column) != null) {
                return false;
            }
        }
        return true;
    }
}
