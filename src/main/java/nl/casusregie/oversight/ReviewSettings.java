package nl.casusregie.oversight;

import java.util.List;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.EventKind;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the weekly review of a region finds odd; every change is on record. */
@Service
public class ReviewSettings {

    private final Overseer overseer;
    private final JdbcClient jdbc;

    ReviewSettings(Overseer overseer, JdbcClient jdbc) {
        this.overseer = overseer;
        this.jdbc = jdbc;
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
        Overseer.require(regionCode);
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

    private static AuditEvent changing() {
        return AuditEvent.of(EventKind.SETTING, "REVIEW_SETTINGS").showing(List.of("oversight.settings"));
    }
}
