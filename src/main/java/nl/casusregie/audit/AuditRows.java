package nl.casusregie.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the record: what one person did in one request goes into it in one statement, however much it was. */
@Component
class AuditRows {

    /** No name of a field holds it. */
    private static final String BETWEEN_FIELDS = "\u001f";

    private static final int LONGEST_DETAIL = 500;

    /** The step somebody is in is asked of the case only where nobody said it: the second wall makes that dear. */
    private static final String STEP_OF_THE_CASE = "(select phase from case_file where id = each.case_id)";

    private static final String INSERT =
            """
            insert into audit_record (at, trace_id, kind, action, processing, is_read, outcome, rule, actor_id, actor_name,
                actor_roles, organisation_id, organisation_name, source, case_id, subject_id, purpose, fields, client_address,
                session_hash, detail)
            select each.at, :trace, each.kind, each.action, each.processing, each.is_read, each.outcome, each.rule, :actor,
                :actorName, :roles, :organisation, :organisationName, :source, each.case_id, each.subject,
                coalesce(nullif(each.purpose, ''), %s, 'NONE'), string_to_array(each.fields, :between), :address, :session, each.detail
            from unnest(cast(:at as timestamptz[]), cast(:kinds as text[]), cast(:actions as text[]), cast(:processings as text[]),
                cast(:reads as boolean[]), cast(:outcomes as text[]), cast(:rules as text[]), cast(:cases as uuid[]),
                cast(:subjects as uuid[]), cast(:purposes as text[]), cast(:fields as text[]), cast(:details as text[]))
                each (at, kind, action, processing, is_read, outcome, rule, case_id, subject, purpose, fields, detail)""";

    private static final String WITH_STEP = INSERT.formatted(STEP_OF_THE_CASE);
    private static final String WITHOUT_STEP = INSERT.formatted("null");

    private final JdbcClient jdbc;
    private final Origin origin;
    private final String source;

    AuditRows(JdbcClient jdbc, Origin origin, AuditSource source) {
        this.jdbc = jdbc;
        this.origin = origin;
        this.source = source.name();
    }

    /** What happened, when, and with which case; one event is on record once for each case it was about. */
    record Row(Instant at, AuditEvent event, @Nullable UUID caseId) {

        boolean asksForTheStep() {
            return caseId != null && event.purpose().isEmpty();
        }

        String detail() {
            return event.detail().substring(0, Math.min(event.detail().length(), LONGEST_DETAIL));
        }
    }

    void insert(@Nullable Actor actor, List<Row> rows) {
        Origin.Trace from = origin.current();
        jdbc.sql(rows.stream().anyMatch(Row::asksForTheStep) ? WITH_STEP : WITHOUT_STEP)
                .param("trace", from.id())
                .param("actor", actor == null ? null : actor.id().value())
                .param("actorName", actor == null ? "" : actor.name())
                .param("roles", actor == null ? "" : roles(actor))
                .param(
                        "organisation",
                        actor == null ? null : actor.organisation().value())
                .param("organisationName", actor == null ? "" : actor.organisationName())
                .param("source", source)
                .param("between", BETWEEN_FIELDS)
                .param("address", from.clientAddress())
                .param("session", from.sessionHash())
                .param("at", texts(rows, row -> row.at().toString()))
                .param("kinds", texts(rows, row -> row.event().kind().name()))
                .param("actions", texts(rows, row -> row.event().action()))
                .param(
                        "processings",
                        texts(rows, row -> row.event().processing().name()))
                .param(
                        "reads",
                        texts(rows, row -> String.valueOf(row.event().kind().isRead())))
                .param("outcomes", texts(rows, row -> row.event().result().name()))
                .param("rules", texts(rows, row -> row.event().rule()))
                .param("cases", rows.stream().map(Row::caseId).toArray(UUID[]::new))
                .param(
                        "subjects",
                        rows.stream().map(row -> row.event().subject()).toArray(UUID[]::new))
                .param("purposes", texts(rows, row -> row.event().purpose()))
                .param(
                        "fields",
                        texts(
                                rows,
                                row -> String.join(BETWEEN_FIELDS, row.event().fields())))
                .param("details", texts(rows, Row::detail))
                .update();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /** As whom somebody acted is kept as it was then. */
    private static String roles(Actor actor) {
        return actor.grants().stream()
                .map(grant -> grant.role() + "@" + grant.regionCode())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
