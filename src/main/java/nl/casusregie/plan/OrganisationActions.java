package nl.casusregie.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.AcrossCases;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.ReadableCase;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the plans that hold ask of the organisation of whoever looks, over all the cases in which they read the plan: what an
 * organisation does in a case that is not theirs is in no page and no count. Two statements and the record.
 */
@Service
@Transactional
public class OrganisationActions {

    /** No more are counted. */
    public static final int LIMIT = 1000;

    /** Of whoever has more cases than this, the oldest are not looked in. */
    static final int CASES = 2000;

    private static final String FROM =
            """
            from unnest(cast(:cases as uuid[]), cast(:labels as text[]), cast(:reaches as text[])) m (case_id, label, reach)
            join plan p on p.case_id = m.case_id and p.state = 'AGREED' and p.protection_label = m.label
            join plan_action a on a.plan_id = p.id
            join account o on o.id = a.owner_id
            join case_file f on f.id = p.case_id
            where o.organisation_id = :organisation
            and (m.reach = 'ALL'
                or m.reach = 'OPEN' and p.protection_audience = '{}'
                or m.reach in ('OPEN', 'AUDIENCE') and :organisation = any(p.protection_audience)
                or p.protection_source = :organisation)
            and a.status in (%s)
            """;

    private final AcrossCases across;
    private final AuditLog log;
    private final Vault vault;
    private final JdbcClient jdbc;

    OrganisationActions(AcrossCases across, AuditLog log, Vault vault, JdbcClient jdbc) {
        this.across = across;
        this.log = log;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /** A page of them, what is due first comes first. */
    public List<ActionRow> page(ActionFilter filter, int offset, int limit) {
        List<ActionRow> rows =
                bind("select a.id, a.line_id, a.title, a.phase, a.status, a.due_on, a.blocker, a.blocked_since, f.id as case_id, f.number as case_number, f.title as case_title, o.name as owner "
                                + FROM.formatted(filter.states())
                                + " order by a.due_on, f.number, a.line_id offset :offset limit :page")
                        .param("offset", offset)
                        .param("page", limit)
                        .query(this::row)
                        .list();
        Set<CaseId> shown = rows.stream().map(ActionRow::caseId).collect(Collectors.toCollection(LinkedHashSet::new));
        log.searched("ACTION_LIST", List.of("status"), rows.size(), shown);
        return rows;
    }

    /** How many there are; stops counting at 1,000. */
    public int count(ActionFilter filter) {
        return bind("select count(*) from (select 1 " + FROM.formatted(filter.states()) + " limit " + LIMIT
                        + ") counted")
                .query(Integer.class)
                .single();
    }

    /** Whoever asks brings the cases whose plan they read, and how far each label is open to them there. */
    private JdbcClient.StatementSpec bind(String sql) {
        List<UUID> cases = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> reaches = new ArrayList<>();
        for (ReadableCase each : across.readable(CASES)) {
            Map<String, String> open = each.doors().contains(CaseAction.SEE_CONTENT)
                    ? each.reading().reachByLabel()
                    : Map.of();
            open.forEach((label, reach) -> {
                cases.add(each.id().value());
                labels.add(label);
                reaches.add(reach);
            });
        }
        return jdbc.sql(sql)
                .param("cases", cases.toArray(UUID[]::new))
                .param("labels", labels.toArray(String[]::new))
                .param("reaches", reaches.toArray(String[]::new))
                .param("organisation", Actors.current().organisation().value());
    }

    private ActionRow row(ResultSet row, int number) throws SQLException {
        String blocker = row.getString("blocker");
        return new ActionRow(
                row.getObject("line_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getString("case_title"),
                vault.open(new Place("plan_action", "title", row.getObject("id", UUID.class)), row.getString("title")),
                row.getInt("phase"),
                ActionStatus.valueOf(row.getString("status")),
                row.getString("owner"),
                date(row.getDate("due_on")),
                blocker == null ? null : Blocker.valueOf(blocker),
                date(row.getDate("blocked_since")));
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
