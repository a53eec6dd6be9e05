package nl.casusregie.inbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Role;
import nl.casusregie.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives everything that somebody holds to a colleague, for illness or leaving. Coordinators and administrators of the region
 * do that, by numbers and kinds of work: they see no case here. What the colleague may not do goes back to its queue, and what
 * is for one person whom nobody can replace stays and is counted.
 */
@Service
@Transactional
public class Reassignment {

    private final JdbcClient jdbc;
    private final WorkItemRepository items;
    private final Takers takers;
    private final Seen seen;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Reassignment(
            JdbcClient jdbc,
            WorkItemRepository items,
            Takers takers,
            Seen seen,
            Directory directory,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.items = items;
        this.takers = takers;
        this.seen = seen;
        this.directory = directory;
        this.events = events;
    }

    /** Somebody who holds open work, and how much. */
    public record Holder(UserId user, String name, int number) {}

    /** How much of one kind goes to the colleague, back to its queue, or stays. */
    public record Line(WorkKind kind, int toColleague, int toQueue, int stays) {}

    /** Everybody who holds open work in the regions of whoever asks, by name. */
    public List<Holder> holders() {
        String[] regions = myRegions();
        return Actors.asSystem(() -> jdbc.sql(
                        """
                        select a.id, a.name, count(*) as number
                        from work_item w join account a on a.id = w.assignee_id
                        where w.state = 'OPEN' and w.region_code = any(:regions)
                        group by a.id, a.name order by a.name""")
                .param("regions", regions)
                .query((row, number) -> new Holder(
                        new UserId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("number")))
                .list());
    }

    /** Everybody of those regions who can sign in, by name. */
    public List<Holder> colleagues() {
        String[] regions = myRegions();
        return Actors.asSystem(() -> jdbc.sql(
                        """
                        select a.id, a.name from account a where a.enabled
                        and exists (select 1 from account_grant g
                        where g.account_id = a.id and g.region_code = any(:regions)) order by a.name""")
                .param("regions", regions)
                .query((row, number) ->
                        new Holder(new UserId(row.getObject("id", UUID.class)), row.getString("name"), 0))
                .list());
    }

    /** What would happen; changes nothing. */
    public List<Line> dryRun(UserId from, UserId to) {
        return go(from, to, false);
    }

    /** The same, and does it. */
    public List<Line> reassign(UserId from, UserId to) {
        return go(from, to, true);
    }

    private List<Line> go(UserId from, UserId to, boolean really) {
        String[] regions = myRegions();
        Actor me = Actors.current();
        if (from.equals(to)) {
            throw new CaseNotVisible();
        }
        return Actors.asSystem(() -> {
            Map<WorkKind, int[]> counted = new EnumMap<>(WorkKind.class);
            for (UUID id : held(from, regions)) {
                items.lock(id).filter(WorkItem::isOpen).ifPresent(item -> counted.computeIfAbsent(
                                item.kind(), kind -> new int[3])[place(item, to, me, really)]++);
            }
            List<Line> lines = new ArrayList<>();
            counted.forEach((kind, numbers) -> lines.add(new Line(kind, numbers[0], numbers[1], numbers[2])));
            return lines;
        });
    }

    private List<UUID> held(UserId from, String[] regions) {
        return jdbc.sql("select id from work_item where state = 'OPEN' and assignee_id = :from"
                        + " and region_code = any(:regions) order by id")
                .param("from", from.value())
                .param("regions", regions)
                .query(UUID.class)
                .list();
    }

    /** 0 to the colleague, 1 back to the queue, 2 stays. */
    private int place(WorkItem item, UserId to, Actor by, boolean really) {
        if (takers.includes(item, to)) {
            if (really) {
                item.handOver(to);
                seen.forget(item, to);
                tell(item, "timeline.work.reassigned", directory.nameOf(to), by);
                events.publishEvent(new WorkNotice.Assigned(item.asNotice()));
            }
            return 0;
        }
        if (item.audience() == Audience.PERSON) {
            return 2;
        }
        if (really) {
            item.putBack(new WorkItem.Whereabouts(null, null, null));
            tell(item, "timeline.work.released", "", by);
        }
        return 1;
    }

    private void tell(WorkItem item, String key, String to, Actor by) {
        events.publishEvent(new WorkHappened(item.caseId(), key, KindNames.detail(item.kind(), to, by.name())));
        events.publishEvent(new WorkNotice.Changed(item.asNotice()));
    }

    private static String[] myRegions() {
        Actor me = Actors.current();
        Set<String> regions = new HashSet<>(me.regions(Role.COORDINATOR));
        regions.addAll(me.regions(Role.ADMINISTRATOR));
        if (regions.isEmpty()) {
            throw new CaseNotVisible();
        }
        return regions.toArray(String[]::new);
    }
}
