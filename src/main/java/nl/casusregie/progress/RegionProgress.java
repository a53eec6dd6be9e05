package nl.casusregie.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Region;
import nl.casusregie.access.Regions;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.shared.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a region in process terms to those who watch over it. Figures need no audit record; the list of cases, and
 * opening one from here, do get one. Another region is as good as not there.
 */
@Service
@Transactional
public class RegionProgress {

    private static final Set<Role> WATCHERS = EnumSet.of(Role.COORDINATOR, Role.PROCESS_MANAGER, Role.ZVH_MANAGER);

    private final ProgressQueries queries;
    private final Regions regions;
    private final AuditLog log;
    private final Clock clock;

    RegionProgress(ProgressQueries queries, Regions regions, AuditLog log, Clock clock) {
        this.queries = queries;
        this.regions = regions;
        this.log = log;
        this.clock = clock;
    }

    /** Whether this person watches over a region. */
    public static boolean isWatcher(Actor actor) {
        return WATCHERS.stream().anyMatch(actor::has);
    }

    /** The regions that whoever asks watches over. */
    public List<Region> regions() {
        return regions.all().stream().filter(region -> watches(region.code())).toList();
    }

    /** A page of the open cases: what was escalated first, then the soonest due. */
    public List<ProgressRow> cases(String region, int offset, int limit) {
        enter(region);
        return log.listed("REGION_CASES", List.of(region), queries.cases(region, clock.instant(), offset, limit));
    }

    public RegionNow now(String region) {
        enter(region);
        return queries.now(region, clock.instant());
    }

    /** What waits on each partner, the one with most overdue first. */
    public List<Bottleneck> bottlenecks(String region) {
        enter(region);
        return queries.bottlenecks(region, clock.instant());
    }

    /** What became of this year's applications. */
    public RegionYear thisYear(String region) {
        enter(region);
        Year year = Year.from(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
        return queries.year(
                region,
                year.getValue(),
                year.atDay(1).atStartOfDay(WorkingDays.ZONE).toInstant(),
                year.plusYears(1).atDay(1).atStartOfDay(WorkingDays.ZONE).toInstant());
    }

    private static void enter(String region) {
        if (!watches(region)) {
            throw new CaseNotVisible();
        }
    }

    private static boolean watches(String region) {
        Actor me = Actors.current();
        return WATCHERS.stream().anyMatch(role -> me.has(role, region));
    }
}
