package nl.casusregie.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.EventKind;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The weekly review of the record of a region and its sign-off: logs that nobody looks at are what the fines were about
 * (trust.md 1.2, AC-A11).
 */
@Service
public class Reviews {

    /** An open week is overdue this many days after its end. */
    private static final int GRACE = 14;

    private static final int WEEKS_SHOWN = 26;
    private static final int LONGEST_NOTE = 2000;

    private final OddLookQueries queries;
    private final Overseer overseer;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(OddLookQueries queries, Overseer overseer, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.overseer = overseer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The weeks that are over, the newest first; as far back as the record goes, at most half a year of them. */
    public List<ReviewWeek> weeks(String regionCode) {
        return overseer.look(regionCode, AuditEvent.of(EventKind.READ, "REVIEW_WEEKS"), () -> readWeeks(regionCode));
    }

    /** What is odd about one week. */
    public List<OddLook> findings(String regionCode, LocalDate week) {
        return overseer.look(
                regionCode,
                AuditEvent.of(EventKind.READ, "REVIEW_WEEK").showing(List.of("oversight.review")),
                () -> queries.find(regionCode, new Period(week, week.plusDays(6)), thresholds(regionCode)));
    }

    /** Says that somebody looked at the week and what came of it. */
    public Outcome<LocalDate> signOff(String regionCode, LocalDate week, String note) {
        Actor officer = Actors.current();
        if (!officer.has(Role.PRIVACY_OFFICER, regionCode)) {
            throw new CaseNotVisible();
        }
        boolean notOver = !week.plusDays(6).isBefore(today());
        return new Refusals()
                .limit(note, "note", LONGEST_NOTE)
                .refuseIf(notOver || week.getDayOfWeek() != DayOfWeek.MONDAY, "", "refusal.weekNotOver")
                .orElseDo(() -> overseer.look(regionCode, AuditEvent.of(EventKind.RECORD, "WEEK_REVIEWED"), () -> {
                    int found = queries.find(regionCode, new Period(week, week.plusDays(6)), thresholds(regionCode))
                            .size();
                    insert(regionCode, week, note.strip(), officer, found);
                    return week;
                }));
    }

    private void insert(String regionCode, LocalDate week, String note, Actor officer, int found) {
        jdbc.sql(
                        """
                        insert into reviewed_week (region_code, week_start, findings, note, reviewed_by_id, reviewed_by_name,
                            reviewed_at)
                        values (:region, :week, :found, :note, :officer, :name, :now) on conflict do nothing""")
                .param("region", regionCode)
                .param("week", week)
                .param("found", found)
                .param("note", note)
                .param("officer", officer.id().value())
                .param("name", officer.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private List<ReviewWeek> readWeeks(String regionCode) {
        Map<LocalDate, ReviewWeek> signed = new HashMap<>();
        jdbc.sql("select * from reviewed_week where region_code = :region order by week_start desc limit :most")
                .param("region", regionCode)
                .param("most", WEEKS_SHOWN)
                .query(row -> {
                    LocalDate start = row.getObject("week_start", LocalDate.class);
                    signed.put(
                            start,
                            new ReviewWeek(
                                    start,
                                    row.getString("reviewed_by_name"),
                                    row.getTimestamp("reviewed_at").toInstant(),
                                    row.getInt("findings"),
                                    row.getString("note"),
                                    false));
                });
        List<ReviewWeek> weeks = new ArrayList<>();
        LocalDate first = monday(firstDay(regionCode));
        for (LocalDate week = monday(today()).minusWeeks(1);
                !week.isBefore(first) && weeks.size() < WEEKS_SHOWN;
                week = week.minusWeeks(1)) {
            boolean overdue = week.plusDays(6 + GRACE).isBefore(today());
            weeks.add(signed.getOrDefault(week, new ReviewWeek(week, null, null, 0, "", overdue)));
        }
        return weeks;
    }

    private LocalDate firstDay(String regionCode) {
        Timestamp first = jdbc.sql(
                        """
                        select least((select at from audit_record order by id limit 1),
                            (select min(opened_at) from case_file where region_code = :region))""")
                .param("region", regionCode)
                .query(Timestamp.class)
                .optional()
                .orElse(null);
        Instant moment = first == null ? clock.instant() : first.toInstant();
        return LocalDate.ofInstant(moment, WorkingDays.ZONE);
    }

    private Thresholds thresholds(String regionCode) {
        return jdbc.sql("select * from review_threshold where region_code = :region")
                .param("region", regionCode)
                .query((row, number) -> new Thresholds(
                        row.getInt("files_per_day"), row.getInt("office_from"), row.getInt("office_until")))
                .optional()
                .orElse(Thresholds.USUAL);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
