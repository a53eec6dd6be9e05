package nl.casusregie.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of one list. Every source gives its own first rows by index and the results are merged: the obvious
 * {@code in (…) order by} reads and sorts whatever all the queues hold (decision 0010). Who has queues of
 * teams only reads those together: they are many and hold little, and looking into three thousand one by one costs more than sorting.
 */
final class InboxSql {

    /** What a line of a list shows, with the names of people and organisations and whether it is new; a row holds more than that. */
    private static final String NAMED =
            """
            found.id, found.kind, found.case_id, found.subject_id, found.case_number, found.case_title, found.phase, found.urgent,
            found.audience, found.assignee_id, found.asked_by_id, found.held_until, found.done_by_id, found.opened_at, found.due_at,
            found.reminded_at, found.escalated_at, found.closed_at, found.state,
            o.name as organisation_name, a.name as assignee_name, b.name as asked_by_name, d.name as done_by_name,
            (found.state = 'OPEN' and found.id not in (select s.work_item_id from work_item_seen s where s.user_id = :me))
                as unread""";

    private static final String NAMES =
            """
             left join organisation o on o.id = found.organisation_id
            left join account a on a.id = found.assignee_id
            left join account b on b.id = found.asked_by_id
            left join account d on d.id = found.done_by_id""";

    private final InboxCriteria criteria;
    private final List<String> phases;
    private final Instant now;
    private final boolean byRole;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final String filter;

    /**
     * @param byRole whether work waits for the asker by a role, in few and long queues, and not only by their teams
     */
    InboxSql(InboxCriteria criteria, List<String> phases, Instant now, boolean byRole) {
        this.byRole = byRole;
        this.criteria = criteria;
        this.phases = phases;
        this.now = now;
        this.filter = filter();
    }

    /** The work items w that fulfil the condition, with what a line shows. */
    static String where(String condition) {
        return "select " + NAMED + " from (select w.* from work_item w where " + condition + ") found" + NAMES;
    }

    /** The first so many rows after a place, in order. */
    String page(InboxPage.@Nullable Place after, int limit) {
        return "select " + NAMED + ", " + value("found") + "::text as sort_value, " + moment("found")
                + " as sort_moment from (select page.* from ("
                + source(filter + after(after), "*", " order by " + order("w") + limit(limit)) + ") page order by "
                + order("page") + limit(limit) + ") found" + NAMES + " order by " + order("found");
    }

    /** How many there are, no further than the limit; carries nothing of them along but which they are. */
    String count(int limit) {
        return "(select count(*) from (select 1 from (" + source(filter, "id", limit(limit)) + ") found" + limit(limit)
                + ") counted)";
    }

    /** As a number and not as a value: the plan is made for all values, and would take a tenth of all rows for a page. */
    private static String limit(int rows) {
        return " limit " + rows;
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound = statement;
        for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
            bound = bound.param(value.getKey(), value.getValue());
        }
        return bound;
    }

    /**
     * @param columns what is needed of each row
     * @param end how many, and in which order
     */
    private String source(String conditions, String columns, String end) {
        String rest = conditions + Candidates.NOT_KEPT_AWAY + end;
        String rows = "select w." + columns + " from work_item w where ";
        String open = rows + "w.state = 'OPEN' and ";
        return switch (criteria.list()) {
            case MINE -> open + "w.assignee_id = :me and w.held_until is null" + rest;
            case ORGANISATION -> {
                String notWithMe = " and w.assignee_id is distinct from :me and w.asked_by_id is distinct from :me";
                yield byRole
                        ? "select one." + columns + " from " + Candidates.QUEUES + " mine cross join lateral (" + open
                                + "w.queue = mine.queue and (not mine.input_only or w.kind = 'PREPARE_CONTRIBUTION')"
                                + notWithMe + rest + ") one"
                        : open + Candidates.OF_MY_TEAMS + notWithMe + rest;
            }
            case WAITING ->
                "(" + open + "w.asked_by_id = :me and w.assignee_id is distinct from :me" + rest + ") union (" + open
                        + "w.assignee_id = :me and w.held_until is not null" + rest
                        + ") union (select one." + columns + " from team_member t cross join lateral (" + open
                        + "w.case_id = t.case_id and w.assignee_id is distinct from :me"
                        + " and (w.queue is null or not exists (select 1 from " + Candidates.QUEUES
                        + " mine where mine.queue = w.queue and not mine.input_only))" + rest
                        + ") one where t.user_id = :me and t.until_date is null and t.team_role in ('LEAD',"
                        + " 'FIXED_FACE'))";
            case AWAY ->
                open + "w.assignee_id in " + StandIns.AWAY + " and w.held_until is null and " + Candidates.FOR_ME
                        + rest;
            case DONE -> rows + "w.state = 'DONE' and w.done_by_id = :me" + rest;
            case WORKED_ON ->
                "select w." + columns
                        + " from (select distinct on (d.case_id) d.* from work_item d where d.state = 'DONE'"
                        + " and d.done_by_id = :me order by d.case_id, d.closed_at desc, d.id) w"
                        // Asked of each of these cases by its key, and not of all that I may see.
                        + " cross join lateral (select 1 from visible_cases(:me, " + put("now", now) + ") v"
                        + " where v.case_id = w.case_id limit 1) visible where true" + rest;
        };
    }

    private String filter() {
        StringBuilder sql = new StringBuilder();
        if (criteria.kind() != null) {
            sql.append(" and w.kind = ").append(put("kind", criteria.kind().name()));
        }
        if (criteria.phase() != null) {
            sql.append(" and w.phase = ").append(put("phase", criteria.phase()));
        }
        if (criteria.urgent() != null) {
            sql.append(" and (not w.urgent) = ").append(put("calm", !criteria.urgent()));
        }
        if (criteria.organisation() != null) {
            sql.append(" and w.organisation_id = ").append(put("ofOrganisation", criteria.organisation()));
        }
        if (criteria.taken() != null) {
            sql.append(criteria.taken() ? " and w.assignee_id is not null" : " and w.assignee_id is null");
        }
        if (criteria.due() != null) {
            sql.append(" and ").append(due(criteria.due()));
        }
        List<String> words = criteria.words();
        for (int i = 0; i < words.size(); i++) {
            sql.append(word(i, words.get(i)));
        }
        return sql.toString();
    }

    private String due(DueState state) {
        String at = put("now", now);
        String soon = put("soon", DueState.soonUntil(now));
        String risky =
                "(w.reminded_at is not null or (w.assignee_id is null and w.opened_at + (w.due_at - w.opened_at) / 2 < "
                        + at + "))";
        return switch (state) {
            case LATE -> "w.due_at < " + at;
            case SOON -> "w.due_at >= " + at + " and w.due_at < " + soon;
            case AT_RISK -> "w.due_at >= " + soon + " and " + risky;
            case ON_TIME -> "w.due_at >= " + soon + " and not " + risky;
        };
    }

    /** In what the row itself holds, in the names of people and organisations, or in the name of the kind of work. */
    private String word(int number, String word) {
        String like = put(
                "word" + number,
                "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        String named = " like plain_text(" + like + ")";
        String kinds = criteria.kindsWith(number).stream()
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
        return " and (w.search" + named
                + " or w.assignee_id in (select a.id from account a where plain_text(a.name)" + named + ")"
                + " or w.organisation_id in (select o.id from organisation o where plain_text(o.name)" + named + ")"
                + (kinds.isEmpty() ? "" : " or w.kind in (" + kinds + ")") + ")";
    }

    /** Sorted downwards everything turns round, so that one index serves both directions. */
    private String order(String table) {
        String way = criteria.descending() ? " desc" : "";
        String first = criteria.sort() == InboxSort.DUE ? "" : value(table) + way + ", ";
        return first + moment(table) + way + ", " + table + ".id" + way;
    }

    private String after(InboxPage.@Nullable Place place) {
        if (place == null) {
            return "";
        }
        String sign = criteria.descending() ? " < " : " > ";
        String moment = put("afterMoment", place.moment()) + ", " + put("afterId", place.id()) + ")";
        return criteria.sort() == InboxSort.DUE
                ? " and (" + moment("w") + ", w.id)" + sign + "(" + moment
                : " and (" + value("w") + ", " + moment("w") + ", w.id)" + sign + "(cast("
                        + put("afterValue", place.value()) + " as " + type() + "), " + moment;
    }

    private String moment(String table) {
        return table + (criteria.list().isPast() ? ".closed_at" : ".due_at");
    }

    private String value(String table) {
        return switch (criteria.sort()) {
            case DUE -> "''";
            case KIND ->
                "array_position(array['"
                        + Arrays.stream(WorkKind.values()).map(Enum::name).collect(Collectors.joining("','"))
                        + "'], " + table + ".kind::text)";
            case CASE -> table + ".case_number";
            case HOUSEHOLD -> "lower(" + table + ".case_title)";
            case PHASE ->
                "coalesce(array_position(" + put("phases", phases.toArray(String[]::new)) + ", " + table
                        + ".phase::text), 0)";
            case URGENCY -> "(not " + table + ".urgent)";
            case ORGANISATION ->
                "coalesce((select lower(s.name) from organisation s where s.id = " + table + ".organisation_id), '')";
            case HOLDER -> table + ".holder";
        };
    }

    private String type() {
        return switch (criteria.sort()) {
            case KIND, PHASE -> "integer";
            case URGENCY -> "boolean";
            case CASE -> "varchar";
            default -> "text";
        };
    }

    private String put(String name, Object value) {
        values.put(name, value instanceof Instant moment ? Timestamp.from(moment) : value);
        return ":" + name;
    }
}
