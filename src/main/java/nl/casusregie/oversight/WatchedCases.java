package nl.casusregie.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.EventKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The cases that the privacy officer of a region watches: every look at them comes in the weekly review (decision 0004). The officer
 * sees their numbers, never what is in them.
 */
@Service
public class WatchedCases {

    private final Overseer overseer;
    private final LookQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    WatchedCases(Overseer overseer, LookQueries queries, JdbcClient jdbc, Clock clock) {
        this.overseer = overseer;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the region, the newest first. */
    public List<WatchedCase> all(String regionCode) {
        AuditEvent looking = AuditEvent.of(EventKind.SEARCH, "WATCHED_CASES").showing(List.of("oversight.watched"));
        return overseer.look(regionCode, looking, () -> jdbc.sql(
                        """
                                select w.case_id, c.number, w.reason, w.watched_since from watched_case w
                                join case_file c on c.id = w.case_id where w.region_code = :region
                                order by w.watched_since desc, c.number""")
                .param("region", regionCode)
                .query((row, number) -> new WatchedCase(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("reason"),
                        row.getTimestamp("watched_since").toInstant()))
                .list());
    }

    /** Watches a case from now on. */
    public Outcome<CaseId> watch(String regionCode, String caseNumber, String reason) {
        Overseer.require(regionCode);
        Refusals refusals = new Refusals().requireText(reason, "reason", Refusals.LINE);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return overseer.look(regionCode, changing(), () -> queries.find(caseNumber.strip(), regionCode)
                .map(found -> {
                    insert(found.id(), regionCode, reason.strip());
                    return Outcome.done(found.id());
                })
                .orElseGet(() -> new Refusals()
                        .refuseIf(true, "number", "refusal.caseNotFound")
                        .orElseDo(CaseId::random)));
    }

    /** Looks at it as at any other case again; what was found stays found. */
    public void stop(String regionCode, CaseId caseId) {
        overseer.look(regionCode, changing().about(caseId, null), () -> jdbc.sql(
                        "delete from watched_case where case_id = :caseId and region_code = :region")
                .param("caseId", caseId.value())
                .param("region", regionCode)
                .update());
    }

    private void insert(CaseId caseId, String regionCode, String reason) {
        jdbc.sql(
                        """
                        insert into watched_case (case_id, region_code, reason, watched_since)
                        values (:caseId, :region, :reason, :now) on conflict do nothing""")
                .param("caseId", caseId.value())
                .param("region", regionCode)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static AuditEvent changing() {
        return AuditEvent.of(EventKind.SETTING, "WATCHED_CASES").showing(List.of("oversight.watched"));
    }
}
