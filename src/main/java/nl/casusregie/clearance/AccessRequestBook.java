package nl.casusregie.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the requests to see a case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccessRequestBook {

    private static final String OPEN = " state = 'WAITING' and wished_until >= :today";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    AccessRequestBook(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    UUID add(UserId asker, AccessForm form, @Nullable CaseId caseId) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into access_request (id, asker_id, asked_number, case_id, reason, wished_until, asked_at, state, answer)
                        values (:id, :asker, :number, :caseId, :reason, :until, :now, 'WAITING', :answer)""")
                .param("id", id)
                .param("asker", asker.value())
                .param("number", form.plainNumber())
                .param("caseId", caseId == null ? null : caseId.value())
                .param("reason", vault.seal(reason(id), form.reason().strip()))
                .param("answer", vault.seal(answer(id), ""))
                .param("until", form.until())
                .param("now", now())
                .update();
        return id;
    }

    boolean waits(UserId asker, String number) {
        return jdbc.sql(
                        "select exists (select from access_request where asker_id = :asker and asked_number = :number and"
                                + OPEN + ")")
                .param("asker", asker.value())
                .param("number", number)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** A request that waits for an answer. */
    record Waiting(UUID id, CaseId caseId, UserId asker) {}

    /** Locks it, so that of two who answer one wins. */
    Optional<Waiting> lock(UUID id) {
        return jdbc.sql("select id, case_id, asker_id from access_request where id = :id and case_id is not null and"
                        + OPEN + " for update")
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Waiting(
                        id,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new UserId(row.getObject("asker_id", UUID.class))))
                .optional();
    }

    /** The case that a request is about, answered or not. */
    Optional<CaseId> caseOf(UUID id) {
        return jdbc.sql("select case_id from access_request where id = :id and case_id is not null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    void answer(UUID id, RequestState state, String answer, UserId by, @Nullable UUID grant) {
        jdbc.sql(
                        """
                        update access_request set state = :state, answer = :answer, decided_by_id = :by, decided_at = :now,
                            grant_id = :grant where id = :id""")
                .param("state", state.name())
                .param("answer", vault.seal(answer(id), answer))
                .param("by", by.value())
                .param("now", now())
                .param("grant", grant)
                .param("id", id)
                .update();
    }

    List<MyRequest> mine(UserId asker, int offset, int limit) {
        return jdbc.sql(
                        """
                        select r.*, g.ends_at, g.ended_at is null and g.ends_at > :now as open
                        from access_request r left join access_grant g on g.id = r.grant_id
                        where r.asker_id = :asker order by r.asked_at desc, r.id offset :offset limit :limit""")
                .param("asker", asker.value())
                .param("now", now())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::mine)
                .list();
    }

    private MyRequest mine(ResultSet row, int number) throws SQLException {
        RequestState kept = RequestState.valueOf(row.getString("state"));
        LocalDate until = row.getObject("wished_until", LocalDate.class);
        boolean lapsed = kept == RequestState.WAITING && until.isBefore(LocalDate.now(clock));
        Timestamp ends = row.getTimestamp("ends_at");
        UUID id = row.getObject("id", UUID.class);
        return new MyRequest(
                id,
                row.getString("asked_number"),
                vault.open(reason(id), row.getString("reason")),
                until,
                row.getTimestamp("asked_at").toInstant(),
                lapsed ? RequestState.LAPSED : kept,
                vault.open(answer(id), row.getString("answer")),
                ends == null ? null : ends.toInstant(),
                row.getBoolean("open") ? new CaseId(row.getObject("case_id", UUID.class)) : null);
    }

    /** Those that wait for an answer about one case, the oldest first. */
    List<AskedAccess> waiting(CaseId caseId) {
        return jdbc.sql(
                        """
                        select r.*, a.name, a.job_title, o.name as organisation
                        from access_request r join account a on a.id = r.asker_id join organisation o on o.id = a.organisation_id
                        where r.case_id = :caseId and """
                                + OPEN + " order by r.asked_at, r.id")
                .param("caseId", caseId.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new AskedAccess(
                        row.getObject("id", UUID.class),
                        caseId,
                        row.getString("asked_number"),
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getString("organisation"),
                        vault.open(reason(row.getObject("id", UUID.class)), row.getString("reason")),
                        row.getObject("wished_until", LocalDate.class),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    private static Place reason(UUID id) {
        return new Place("access_request", "reason", id);
    }

    private static Place answer(UUID id) {
        return new Place("access_request", "answer", id);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
