package nl.casusregie.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Reads lines of the inbox from what the database answers. */
final class InboxRows {

    private InboxRows() {}

    static InboxRow row(ResultSet row, int number) throws SQLException {
        return new InboxRow(
                row.getObject("id", UUID.class),
                WorkKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                row.getString("case_number"),
                row.getString("case_title"),
                row.getString("phase"),
                row.getBoolean("urgent"),
                Audience.valueOf(row.getString("audience")),
                row.getString("organisation_name"),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee_name"),
                row.getObject("asked_by_id", UUID.class),
                row.getString("asked_by_name"),
                instant(row, "held_until"),
                row.getBoolean("unread"),
                row.getObject("done_by_id", UUID.class),
                row.getString("done_by_name"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("reminded_at") != null,
                row.getTimestamp("escalated_at") != null,
                instant(row, "closed_at"),
                "OPEN".equals(row.getString("state")));
    }

    static InboxPage.Place place(ResultSet row) throws SQLException {
        return new InboxPage.Place(
                row.getString("sort_value"),
                row.getTimestamp("sort_moment").toInstant(),
                row.getObject("id", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
