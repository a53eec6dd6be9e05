package nl.casusregie.inbox;

import java.util.EnumMap;
import java.util.Map;

/** How much is in every list, each counted to a limit, and how much of what I hold is late. */
public record InboxCounts(Map<InboxList, Integer> lists, int late) {

    /** Counting stops here: more is "1000+". */
    public static final int LIMIT = 1000;

    public InboxCounts {
        lists = Map.copyOf(lists);
    }

    /** With another count of one list, the others as they were. */
    public InboxCounts with(InboxList list, int count) {
        Map<InboxList, Integer> other = new EnumMap<>(InboxList.class);
        other.putAll(lists);
        other.put(list, count);
        return new InboxCounts(other, late);
    }

    /** With the lists that were counted since, and the others as they were. */
    InboxCounts with(InboxCounts since) {
        Map<InboxList, Integer> other = new EnumMap<>(InboxList.class);
        other.putAll(lists);
        other.putAll(since.lists);
        return new InboxCounts(other, since.late);
    }

    public int of(InboxList list) {
        return lists.getOrDefault(list, 0);
    }
}
