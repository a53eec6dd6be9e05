package nl.casusregie.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the sharings that end within the working days that a region wants to know it before, each one once. Only of open cases,
 * and of organisations that still take part: what nobody uses any more may end by itself.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RunningOut {

    private static final int AT_ONCE = 500;

    private static final String CLAIM =
            """
            update sharing set asked_at = :now, version = version + 1 where id in (
                select s.id from sharing s join case_scope c on c.case_id = s.case_id
                join case_file f on f.id = s.case_id and f.closed_at is null
                where s.ended_at is null and s.asked_at is null and s.valid_until between :today and :last
                and c.region_code = :region
                and (exists (select 1 from team_member t where t.case_id = s.case_id
                        and t.organisation_id = s.organisation_id and t.until_date is null)
                    or exists (select 1 from addressee d where d.case_id = s.case_id
                        and d.organisation_id = s.organisation_id and d.released_at is null))
                order by s.valid_until, s.id limit :limit for update of s skip locked)
            returning id, case_id, organisation_id, valid_until""";

    private final JdbcClient jdbc;
    private final Regions regions;
    private final RegionalGrounds grounds;
    private final Clock clock;

    RunningOut(JdbcClient jdbc, Regions regions, RegionalGrounds grounds, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** A sharing of a case that ends on that day. */
    public record Ending(UUID sharing, CaseId caseId, OrganisationId organisation, LocalDate validUntil) {}

    /** What ends soon and nobody was asked about yet; it is not answered again, unless this transaction fails. */
    public List<Ending> claim() {
        return regions.all().stream()
                .flatMap(region -> claim(region.code()).stream())
                .toList();
    }

    private List<Ending> claim(String region) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", today)
                .param("last", WorkingDays.plus(today, grounds.askBefore(region)))
                .param("region", region)
                .param("limit", AT_ONCE)
                .query((row, number) -> new Ending(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
