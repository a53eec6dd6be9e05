package nl.casusregie.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Pace;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of their work. */
@Service
@Transactional
public class Inbox {

    private final JdbcClient jdbc;
    private final Seen seen;
    private final Candidates candidates;
    private final CasePhases phases;
    private final CaseAccess access;
    private final AuditLog log;
    private final Pace pace;
    private final Clock clock;

    Inbox(
            JdbcClient jdbc,
            Seen seen,
            Candidates candidates,
            CasePhases phases,
            CaseAccess access,
            AuditLog log,
            Pace pace,
            Clock clock) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.candidates = candidates;
        this.phases = phases;
        this.access = access;
        this.log = log;
        this.pace = pace;
        this.clock = clock;
    }

    private record Found(InboxRow row, InboxPage.Place place) {}

    /**
     * A page of a list in two statements, however much is in it: the page itself and its record.
     *
     * @param after where the page begins; null for the first
     */
    public InboxPage page(InboxCriteria criteria, InboxPage.@Nullable Place after, int limit) {
        pace.search(criteria.text());
        InboxSql sql = sql(criteria);
        List<Found> found = sql.bind(mine(sql.page(after, limit)))
                .query((row, number) -> new Found(InboxRows.row(row, number), InboxRows.place(row)))
                .list();
        List<InboxRow> rows = found.stream().map(Found::row).toList();
        log.listed("INBOX", criteria.lookedIn(), rows);
        return new InboxPage(rows, found.size() < limit ? null : found.getLast().place());
    }

    /** The beginning of a list, in its own order; the text is looked for as in {@link InboxCriteria}. */
    public List<InboxRow> page(InboxList list, String text, int offset, int limit) {
        return page(InboxCriteria.of(list).matching(text), null, offset + limit).rows().stream()
                .skip(offset)
                .toList();
    }

    /** How many there are; stops counting at {@link InboxCounts#LIMIT}. */
    public int count(InboxCriteria criteria) {
        InboxSql sql = sql(criteria);
        return sql.bind(mine("select " + sql.count(InboxCounts.LIMIT)))
                .query(Integer.class)
                .single();
    }

    public int count(InboxList list, String text) {
        return count(InboxCriteria.of(list).matching(text));
    }

    /** How much is in every list, in one statement; only the list that is looked at is narrowed. */
    public InboxCounts counts(InboxCriteria criteria) {
        return counts(criteria, EnumSet.allOf(InboxList.class));
    }

    /** The same after something happened to open work: what is past is as it was counted before. */
    public InboxCounts countsOfOpen(InboxCriteria criteria, InboxCounts before) {
        Set<InboxList> open = EnumSet.allOf(InboxList.class);
        open.removeIf(InboxList::isPast);
        return before.with(counts(criteria, open));
    }

    private InboxCounts counts(InboxCriteria criteria, Set<InboxList> which) {
        Map<InboxList, InboxSql> lists = new EnumMap<>(InboxList.class);
        for (InboxList list : which) {
            InboxCriteria one = list == criteria.list() ? criteria : InboxCriteria.of(list);
            lists.put(list, sql(one));
        }
        StringBuilder sql = new StringBuilder("select (select count(*) from work_item w where w.state = 'OPEN'"
                + " and w.assignee_id = :me and w.due_at < :now" + Candidates.NOT_KEPT_AWAY + ") as late");
        lists.forEach((list, one) -> sql.append(", ")
                .append(one.count(InboxCounts.LIMIT))
                .append(" as ")
                .append(list));
        JdbcClient.StatementSpec statement = mine(sql.toString());
        for (InboxSql one : lists.values()) {
            statement = one.bind(statement);
        }
        return statement
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    Map<InboxList, Integer> counted = new EnumMap<>(InboxList.class);
                    for (InboxList list : which) {
                        counted.put(list, row.getInt(list.name()));
                    }
                    return new InboxCounts(counted, row.getInt("late"));
                })
                .single();
    }

    public int countOverdue() {
        return counts(InboxCriteria.of(InboxList.MINE)).late();
    }

    /**
     * One work item with what its screen needs; from now on it is not new any more for whoever asks.
     *
     * @throws CaseNotVisible when it is not for whoever asks
     */
    public InboxRow open(UUID id) {
        InboxRow row = look(id);
        if (row.unread()) {
            seen.remember(id, Actors.current().id());
        }
        return row;
    }

    private InboxRow look(UUID id) {
        String sql = InboxSql.where(
                "w.id = :id and (w.done_by_id = :me or " + Candidates.FOR_ME + ")" + Candidates.NOT_KEPT_AWAY);
        return mine(sql).param("id", id).query(InboxRows::row).optional().orElseThrow(CaseNotVisible::new);
    }

    /** The open work about one subject that I can do, so that whoever reads the subject can go on to the work. */
    public List<InboxRow> openAbout(UUID subject) {
        String sql = InboxSql.where("w.subject_id = :subject and w.state = 'OPEN' and " + Candidates.FOR_ME)
                + " order by found.due_at, found.id";
        return mine(sql).param("subject", subject).query(InboxRows::row).list();
    }

    /** The open work of a case, for the panel that says on whom it waits. */
    public List<InboxRow> waitingOn(CaseId caseId) {
        access.enter(CaseAction.SEE_PROCESS, caseId);
        String sql = InboxSql.where("w.case_id = :caseId and w.state = 'OPEN'") + " order by found.due_at, found.id";
        return jdbc.sql(sql)
                .param("me", Actors.current().id().value())
                .param("caseId", caseId.value())
                .query(InboxRows::row)
                .list();
    }

    /** Whether the work is still one of those that whoever is signed in may open; reads nothing of it. */
    public boolean isMine(UUID id) {
        return candidates.includes(id, Actors.current());
    }

    private InboxSql sql(InboxCriteria criteria) {
        return new InboxSql(criteria, phases.inOrder(), clock.instant(), Candidates.byRole(Actors.current()));
    }

    private JdbcClient.StatementSpec mine(String sql) {
        return candidates.bind(jdbc.sql(sql), Actors.current());
    }
}
