package nl.casusregie.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts events on record: no log, no look (AC-A8). What cannot be written fails, and with it whatever it was about; nothing in
 * the product changes or removes a row, and the database refuses it too.
 */
@Component
public class AuditLog {

    private static final String INSERT =
            """
            insert into audit_record (at, trace_id, kind, action, processing, is_read, outcome, rule, actor_id, actor_name,
                actor_roles, organisation_id, organisation_name, source, case_id, subject_id, purpose, fields, client_address,
                session_hash, detail)
            select :at, :trace, :kind, :action, :processing, :read, :outcome, :rule, :actor, :actorName, :roles, :organisation,
                :organisationName, :source, about.case_id, :subject,
                coalesce(nullif(:purpose, ''), (select phase from case_file where id = about.case_id), 'NONE'),
                :fields, :address, :session, :detail
            from unnest(cast(:cases as uuid[])) about (case_id)""";

    private static final int LONGEST_DETAIL = 500;

    private final JdbcClient jdbc;
    private final Origin origin;
    private final Clock clock;
    private final String source;

    AuditLog(JdbcClient jdbc, Origin origin, AuditSource source, Clock clock) {
        this.jdbc = jdbc;
        this.origin = origin;
        this.clock = clock;
        this.source = source.name();
    }

    /** Writes in the running transaction, in the name of whoever is acting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditEvent event) {
        write(event, Actors.current());
    }

    /** Records that a page of a list was shown; what was looked for is kept by the names of the fields, not by its values. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> List<T> listed(String action, List<String> lookedIn, List<T> shown) {
        write(AuditEvent.of(EventKind.SEARCH, action)
                .within(Processing.CASES, "LIST")
                .showing(lookedIn)
                .because(shown.size() + " shown"));
        return shown;
    }

    /** Records what was looked for over many cases, and of which of them something was shown, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void searched(String action, List<String> lookedIn, int shown, Collection<CaseId> cases) {
        AuditEvent event = AuditEvent.of(EventKind.SEARCH, action)
                .within(Processing.CASES, "LIST")
                .showing(lookedIn)
                .because(shown + " shown");
        @Nullable UUID[] about = new UUID[cases.size() + 1];
        int number = 0;
        for (CaseId each : cases) {
            about[++number] = each.value();
        }
        write(event, Actors.current(), about);
    }

    /** Writes in the running transaction for somebody for whom the product acts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeFor(Actor actor, AuditEvent event) {
        write(event, actor);
    }

    /** Writes in a transaction of its own: for what rolls back, or has none. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void writeApart(AuditEvent event, @Nullable Actor actor) {
        write(event, actor);
    }

    private void write(AuditEvent event, @Nullable Actor actor) {
        write(event, actor, event.caseId() == null ? null : event.caseId().value());
    }

    private void write(AuditEvent event, @Nullable Actor actor, @Nullable UUID... cases) {
        Origin.Trace from = origin.current();
        jdbc.sql(INSERT)
                .param("at", Timestamp.from(clock.instant()))
                .param("trace", from.id())
                .param("kind", event.kind().name())
                .param("action", event.action())
                .param("processing", event.processing().name())
                .param("read", event.kind().isRead())
                .param("outcome", event.result().name())
                .param("rule", event.rule())
                .param("actor", actor == null ? null : actor.id().value())
                .param("actorName", actor == null ? "" : actor.name())
                .param("roles", actor == null ? "" : roles(actor))
                .param(
                        "organisation",
                        actor == null ? null : actor.organisation().value())
                .param("organisationName", actor == null ? "" : actor.organisationName())
                .param("source", source)
                .param("cases", cases)
                .param("subject", event.subject())
                .param("purpose", event.purpose())
                .param("fields", event.fields().toArray(String[]::new))
                .param("address", from.clientAddress())
                .param("session", from.sessionHash())
                .param(
                        "detail",
                        event.detail().substring(0, Math.min(event.detail().length(), LONGEST_DETAIL)))
                .update();
    }

    /** As whom somebody acted is kept as it was then. */
    private static String roles(Actor actor) {
        return actor.grants().stream()
                .map(grant -> grant.role() + "@" + grant.regionCode())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
