package nl.casusregie.inbox.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxCounts;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxPage;
import nl.casusregie.shell.ui.PageSource;

/** Reads a list on from where an earlier page ended, so that the last page costs as little as the first. */
class ListSource implements PageSource<Line> {

    private final Inbox inbox;
    private final TaskScreens screens;
    private final Supplier<InboxCriteria> criteria;
    private final TreeMap<Integer, InboxPage.Place> places = new TreeMap<>();
    private InboxCounts counts = new InboxCounts(Map.of(), 0);

    ListSource(Inbox inbox, TaskScreens screens, Supplier<InboxCriteria> criteria) {
        this.inbox = inbox;
        this.screens = screens;
        this.criteria = criteria;
    }

    /** Counts again; places remembered from before are not true any more. */
    InboxCounts renew() {
        places.clear();
        counts = inbox.counts(criteria.get());
        return counts;
    }

    /** Counts again what an act with open work can have changed, which is not what was done before. */
    InboxCounts renewOpen() {
        places.clear();
        counts = inbox.countsOfOpen(criteria.get(), counts);
        return counts;
    }

    /** Counts again what can have become another number: nothing of another order, one list of another filter. */
    InboxCounts renewSince(InboxCriteria before) {
        InboxCriteria now = criteria.get();
        if (now.list() != before.list()) {
            return renew();
        }
        places.clear();
        if (!now.differsInOrderOnly(before)) {
            counts = counts.with(now.list(), inbox.count(now));
        }
        return counts;
    }

    @Override
    public List<Line> page(int offset, int limit) {
        Map.Entry<Integer, InboxPage.Place> near = places.floorEntry(offset);
        int from = near == null ? 0 : near.getKey();
        InboxPage page = inbox.page(criteria.get(), near == null ? null : near.getValue(), offset - from + limit);
        if (page.after() != null) {
            places.put(from + page.rows().size(), page.after());
        }
        return screens.describe(page.rows().stream().skip(offset - from).toList());
    }

    @Override
    public int count() {
        return counts.of(criteria.get().list());
    }
}
