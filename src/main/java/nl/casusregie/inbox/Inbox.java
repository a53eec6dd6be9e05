package nl.casusregie.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Pace;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of their work, and how they take it up or give it back. */
@Service
@Transactional
public class Inbox {

    private static final String SELECT =
            """
            select w.*, o.name as organisation_name, a.name as assignee_name, d.name as done_by_name
            from work_item w
            left join organisation o on o.id = w.organisation_id
            left join account a on a.id = w.assignee_id
            left join account d on d.id = w.done_by_id
            """;

    private final JdbcClient jdbc;
    private final WorkItemRepository items;
    private final Candidates candidates;
    private final CaseAccess access;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Pace pace;
    private final Clock clock;

    Inbox(
            JdbcClient jdbc,
            WorkItemRepository items,
            Candidates candidates,
            CaseAccess access,
            AuditLog log,
            ApplicationEventPublisher events,
            Pace pace,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.candidates = candidates;
        this.access = access;
        this.log = log;
        this.events = events;
        this.pace = pace;
        this.clock = clock;
    }

    /** One page of a list; soonest due first. The text is looked for in the case number and the household. */
    public List<InboxRow> page(InboxList list, String text, int offset, int limit) {
        pace.search(text);
        String sql = SELECT + " where " + list.condition() + filter(text) + " order by " + list.order()
                + " offset :offset limit :limit";
        List<InboxRow> rows = bound(sql, text)
                .param("offset", offset)
                .param("limit", limit)
                .query(Inbox::row)
                .list();
        return log.listed("INBOX", text.isBlank() ? List.of() : List.of("text"), rows);
    }

    /** How many there are; stops counting at 1,000. */
    public int count(InboxList list, String text) {
        String sql = "select count(*) from (select 1 from work_item w where " + list.condition() + filter(text)
                + " limit 1000) counted";
        return bound(sql, text).query(Integer.class).single();
    }

    public int countOverdue() {
        String sql = "select count(*) from work_item w where " + InboxList.MINE.condition() + " and w.due_at < :now";
        return bound(sql, "")
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /**
     * One work item with what its screen needs.
     *
     * @throws CaseNotVisible when it is not for whoever asks
     */
    public InboxRow open(UUID id) {
        Actor me = Actors.current();
        String sql = SELECT + " where w.id = :id and (w.done_by_id = :me or " + Candidates.FOR_ME + ")"
                + Candidates.NOT_KEPT_AWAY;
        return Candidates.bind(jdbc.sql(sql), me)
                .param("id", id)
                .query(Inbox::row)
                .optional()
                .orElseThrow(CaseNotVisible::new);
    }

    /** The open work about one subject that I can do, so that whoever reads the subject can go on to the work. */
    public List<InboxRow> openAbout(UUID subject) {
        String sql = SELECT + " where w.subject_id = :subject and w.state = 'OPEN' and " + Candidates.FOR_ME
                + " order by w.due_at, w.id";
        return Candidates.bind(jdbc.sql(sql), Actors.current())
                .param("subject", subject)
                .query(Inbox::row)
                .list();
    }

    /** The open work of a case, for the panel that says on whom it waits. */
    public List<InboxRow> waitingOn(CaseId caseId) {
        access.enter(CaseAction.SEE_PROCESS, caseId);
        return jdbc.sql(SELECT + " where w.case_id = :caseId and w.state = 'OPEN' order by w.due_at, w.id")
                .param("caseId", caseId.value())
                .query(Inbox::row)
                .list();
    }

    /** Makes the work mine; of two people who claim at once one wins and the other hears who. */
    public Outcome<UUID> claim(UUID id) {
        WorkItem item = mineToTouch(id);
        if (!item.isOpen()) {
            return Outcome.refused(Refusal.of("refusal.noLongerNeeded"));
        }
        if (item.isHeldBySomebodyElse(Actors.current().id())) {
            return Outcome.refused(
                    Refusal.of("refusal.heldBy", Objects.requireNonNullElse(open(id).assigneeName(), "")));
        }
        item.assignTo(Actors.current().id());
        events.publishEvent(new WorkNotice.Changed(item.asNotice()));
        return Outcome.done(id);
    }

    /** Gives the work back to the queue. */
    public Outcome<UUID> release(UUID id) {
        WorkItem item = mineToTouch(id);
        if (!item.isOpen() || item.isHeldBySomebodyElse(Actors.current().id())) {
            return Outcome.refused(Refusal.of("refusal.noLongerNeeded"));
        }
        item.release();
        events.publishEvent(new WorkNotice.Changed(item.asNotice()));
        return Outcome.done(id);
    }

    /** Whether the work is still one of those that whoever is signed in may open; reads nothing of it. */
    public boolean isMine(UUID id) {
        return candidates.includes(id, Actors.current());
    }

    private WorkItem mineToTouch(UUID id) {
        if (!candidates.includes(id, Actors.current())) {
            throw new CaseNotVisible();
        }
        return items.lock(id).orElseThrow(CaseNotVisible::new);
    }

    private JdbcClient.StatementSpec bound(String sql, String text) {
        JdbcClient.StatementSpec statement = Candidates.bind(jdbc.sql(sql), Actors.current());
        return text.isBlank()
                ? statement
                : statement.param("text", "%" + text.strip().toLowerCase() + "%");
    }

    private static String filter(String text) {
        return text.isBlank() ? "" : " and lower(w.case_number || ' ' || w.case_title) like :text";
    }

    private static InboxRow row(ResultSet row, int number) throws SQLException {
        return new InboxRow(
                row.getObject("id", UUID.class),
                WorkKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                row.getString("case_number"),
                row.getString("case_title"),
                row.getBoolean("urgent"),
                Audience.valueOf(row.getString("audience")),
                row.getString("organisation_name"),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee_name"),
                row.getObject("done_by_id", UUID.class),
                row.getString("done_by_name"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("reminded_at") != null,
                row.getTimestamp("escalated_at") != null,
                instant(row.getTimestamp("closed_at")),
                "OPEN".equals(row.getString("state")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
