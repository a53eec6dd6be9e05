package nl.casusregie.audit.chain;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The columns, to be read from {@code audit_record}; moments in microseconds. */
    static final String COLUMNS =
            """
            id, xid::text::bigint as xid_number, cluster, (extract(epoch from recorded_at) * 1000000)::bigint as recorded,
            (extract(epoch from at) * 1000000)::bigint as moment, trace_id::text as trace, kind, action, processing, is_read,
            outcome, rule, actor_id::text as actor, actor_name, actor_roles, organisation_id::text as organisation,
            organisation_name, source, payload_hash, salt, case_id::text as case_text, subject_id::text as subject, purpose,
            array_to_string(fields, ',') as field_names, client_address, session_hash, detail
            """;

    static SealedRow read(ResultSet row) throws SQLException {
        byte[] payloadHash = row.getBytes("payload_hash");
        byte[] salt = row.getBytes("salt");
        String fields = row.getString("field_names");
        boolean erasing = "ERASED".equals(row.getString("action")) && "RECORD".equals(row.getString("kind"));
        return new SealedRow(
                row.getLong("id"),
                row.getLong("xid_number"),
                row.getLong("recorded"),
                hash(row, payloadHash),
                salt == null ? nothingLeft(row) : Arrays.equals(payloadHash, payloadHash(row, salt, fields)),
                salt == null,
                erasing && fields != null && !fields.isEmpty() ? List.of(fields.split(",")) : List.of());
    }

    private static byte[] hash(ResultSet row, byte[] payloadHash) throws SQLException {
        Canonical text = new Canonical();
        for (String column : List.of("id", "xid_number", "cluster", "recorded", "moment")) {
            text.add(row.getLong(column));
        }
        for (String column : List.of(
                "trace",
                "kind",
                "action",
                "processing",
                "is_read",
                "outcome",
                "rule",
                "actor",
                "actor_name",
                "actor_roles",
                "organisation",
                "organisation_name",
                "source")) {
            text.add(row.getString(column));
        }
        return Hashes.sha256().digest(text.add(payloadHash).bytes());
    }

    private static byte[] payloadHash(ResultSet row, byte[] salt, @Nullable String fields) throws SQLException {
        Canonical text = new Canonical()
                .add(row.getString("case_text"))
                .add(row.getString("subject"))
                .add(row.getString("purpose"))
                .add(fields)
                .add(row.getString("client_address"))
                .add(row.getString("session_hash"))
                .add(row.getString("detail"));
        MessageDigest digest = Hashes.sha256();
        digest.update(salt);
        return digest.digest(text.bytes());
    }

    private static boolean nothingLeft(ResultSet row) throws SQLException {
        for (String column : List.of("case_text", "subject", "purpose", "field_names", "client_address", "detail")) {
            if (row.getString(column) != null) {
                return false;
            }
        }
        return row.getString("session_hash") == null;
    }
}
