package nl.casusregie.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.EventKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the weekly review of a region finds odd, and which cases it watches; every change is on record. */
@Service
public class ReviewSettings {

    private final Overseer overseer;
    private final LookQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewSettings(Overseer overseer, LookQueries queries, JdbcClient jdbc, Clock clock) {
        this.overseer = overseer;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Thresholds thresholds(String regionCode) {
        Overseer.require(regionCode);
        return jdbc.sql("select * from review_threshold where region_code = :region")
                .param("region", regionCode)
                .query((row, number) -> new Thresholds(
                        row.getInt("files_per_day"), row.getInt("office_from"), row.getInt("office_until")))
                .optional()
                .orElse(Thresholds.USUAL);
    }

    public Outcome<Thresholds> change(String regionCode, Thresholds wanted) {
        requireOfficer(regionCode);
        boolean hours =
                wanted.officeFrom() >= 0 && wanted.officeFrom() < wanted.officeUntil() && wanted.officeUntil() <= 24;
        return new Refusals()
                .refuseIf(wanted.filesPerDay() < 1, "filesPerDay", "refusal.filesPerDay")
                .refuseIf(!hours, "officeFrom", "refusal.officeHours")
                .orElseDo(() -> overseer.look(regionCode, changing(), () -> {
                    keep(regionCode, wanted);
                    return wanted;
                }));
    }

    /** Watches a case: every look at it comes in the weekly review. */
    public Outcome<CaseId> watch(String regionCode, String caseNumber, String reason) {
        requireOfficer(regionCode);
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

    private void keep(String regionCode, Thresholds wanted) {
        jdbc.sql(
                        """
                        insert into review_threshold (region_code, version, files_per_day, office_from, office_until)
                        values (:region, 0, :files, :from, :until) on conflict (region_code) do update
                        set version = review_threshold.version + 1, files_per_day = :files, office_from = :from,
                            office_until = :until""")
                .param("region", regionCode)
                .param("files", wanted.filesPerDay())
                .param("from", wanted.officeFrom())
                .param("until", wanted.officeUntil())
                .update();
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

    private static void requireOfficer(String regionCode) {
        if (!Actors.current().has(Role.PRIVACY_OFFICER, regionCode)) {
            throw new CaseNotVisible();
        }
    }

    private static AuditEvent changing() {
        return AuditEvent.of(EventKind.SETTING, "REVIEW_SETTINGS").showing(List.of("oversight.settings"));
    }
}
