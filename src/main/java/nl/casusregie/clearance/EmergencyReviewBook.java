package nl.casusregie.clearance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.EmergencyWindow;
import nl.casusregie.casefile.CaseNumbers;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reviews of emergency access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmergencyReviewBook {

    private static final int REVIEW_WITHIN = 5;

    private static final String SELECT =
            """
            select r.*, e.ends_at, e.ended_at, a.name as user_name, o.name as organisation, s.name as signed_by,
                array(select t.part || ': ' || ta.name from emergency_told t join account ta on ta.id = t.user_id
                    where t.window_id = r.window_id order by t.part, ta.name) as told
            from emergency_review r join emergency_access e on e.id = r.window_id
            join account a on a.id = r.user_id join organisation o on o.id = a.organisation_id
            left join account s on s.id = r.signed_by_id
            where r.region_code in (:regions) and
            """;

    private final JdbcClient jdbc;
    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final Vault vault;
    private final Clock clock;

    EmergencyReviewBook(JdbcClient jdbc, CaseNumbers numbers, CaseAccess access, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.access = access;
        this.vault = vault;
        this.clock = clock;
    }

    void open(EmergencyWindow window, EmergencyForm form, EmergencyCategory category, List<Told> told) {
        jdbc.sql(
                        """
                        insert into emergency_review (window_id, case_id, case_number, region_code, user_id, category, reason,
                            started_at, due_at, remark)
                        values (:window, :caseId, :number, :region, :user, :category, :reason, :started, :due, :remark)""")
                .param("window", window.id())
                .param("caseId", window.caseId().value())
                .param("number", numbers.of(window.caseId()))
                .param("region", access.regionOf(window.caseId()))
                .param("user", window.user().value())
                .param("category", category.name())
                .param("reason", vault.seal(reason(window.id()), form.reason().strip()))
                .param("remark", vault.seal(remark(window.id()), ""))
                .param("started", Timestamp.from(window.startedAt()))
                .param("due", Timestamp.from(WorkingDays.closeAfter(window.startedAt(), REVIEW_WITHIN)))
                .update();
        told.forEach(
                each -> jdbc.sql("insert into emergency_told (window_id, part, user_id) values (:window, :part, :user)")
                        .param("window", window.id())
                        .param("part", each.part().name())
                        .param("user", each.user().value())
                        .update());
    }

    List<EmergencyReview> open(Collection<String> regions, int offset, int limit) {
        return page("r.signed_at is null order by r.due_at, r.window_id", regions, offset, limit);
    }

    List<EmergencyReview> signed(Collection<String> regions, int offset, int limit) {
        return page("r.signed_at is not null order by r.signed_at desc, r.window_id", regions, offset, limit);
    }

    private List<EmergencyReview> page(String which, Collection<String> regions, int offset, int limit) {
        return jdbc.sql(SELECT + which + " offset :offset limit :limit")
                .param("regions", regions)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Whether it was still open; of two who sign one wins. */
    boolean sign(UUID window, Collection<String> regions, UserId by, Verdict verdict, String remark) {
        return jdbc.sql(
                                """
                                update emergency_review set signed_by_id = :by, signed_at = :now, verdict = :verdict, remark = :remark
                                where window_id = :window and signed_at is null and region_code in (:regions) and user_id <> :by""")
                        .param("by", by.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("verdict", verdict.name())
                        .param("remark", vault.seal(remark(window), remark))
                        .param("window", window)
                        .param("regions", regions)
                        .update()
                > 0;
    }

    List<EmergencyCount> counts(Collection<String> regions) {
        return jdbc.sql(
                        """
                        select date_trunc('month', r.started_at at time zone 'Europe/Amsterdam') as month, a.name,
                            o.name as organisation, count(*) as times
                        from emergency_review r join account a on a.id = r.user_id join organisation o on o.id = a.organisation_id
                        where r.region_code in (:regions) and r.started_at > :since
                        group by 1, a.id, o.id order by 1 desc, times desc, a.name limit 200""")
                .param("regions", regions)
                .param("since", Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(366))))
                .query((row, number) -> new EmergencyCount(
                        YearMonth.from(row.getTimestamp("month").toLocalDateTime()),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getInt("times")))
                .list();
    }

    private EmergencyReview row(ResultSet row, int number) throws SQLException {
        Timestamp signed = row.getTimestamp("signed_at");
        Timestamp ended = row.getTimestamp("ended_at");
        String verdict = row.getString("verdict");
        String by = row.getString("signed_by");
        UUID window = row.getObject("window_id", UUID.class);
        return new EmergencyReview(
                window,
                row.getString("case_number"),
                row.getString("user_name"),
                row.getString("organisation"),
                EmergencyCategory.valueOf(row.getString("category")),
                vault.open(reason(window), row.getString("reason")),
                row.getTimestamp("started_at").toInstant(),
                (ended == null ? row.getTimestamp("ends_at") : ended).toInstant(),
                row.getTimestamp("due_at").toInstant(),
                strings(row.getArray("told")),
                verdict == null ? null : Verdict.valueOf(verdict),
                signed == null ? null : signed.toInstant(),
                by == null ? "" : by,
                vault.open(remark(window), row.getString("remark")));
    }

    private static Place reason(UUID window) {
        return new Place("emergency_review", "reason", window);
    }

    private static Place remark(UUID window) {
        return new Place("emergency_review", "remark", window);
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
