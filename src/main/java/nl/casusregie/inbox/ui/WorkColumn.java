package nl.casusregie.inbox.ui;

import java.util.Arrays;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.shell.ui.Texts;

/** The columns of a list of work; each can be sorted by. */
enum WorkColumn {
    KIND(InboxSort.KIND, 4, true),
    CASE(InboxSort.CASE, 3, true),
    HOUSEHOLD(InboxSort.HOUSEHOLD, 2, false),
    PHASE(InboxSort.PHASE, 2, true),
    URGENCY(InboxSort.URGENCY, 1, false),
    DUE(InboxSort.DUE, 3, true),
    ORGANISATION(InboxSort.ORGANISATION, 2, false),
    HOLDER(InboxSort.HOLDER, 3, true);

    private final InboxSort sort;
    private final int share;
    private final boolean shownAtFirst;

    WorkColumn(InboxSort sort, int share, boolean shownAtFirst) {
        this.sort = sort;
        this.share = share;
        this.shownAtFirst = shownAtFirst;
    }

    static WorkColumn of(InboxSort sort) {
        return Arrays.stream(values())
                .filter(each -> each.sort == sort)
                .findFirst()
                .orElse(DUE);
    }

    /** What stands above it: what is done has a day in the past and somebody who did it. */
    String header(InboxList list) {
        return list.isPast() && this == DUE
                ? Texts.of("inbox.column.closed")
                : list.isPast() && this == HOLDER ? Texts.of("inbox.column.doneBy") : Texts.name("inbox.column", this);
    }

    InboxSort sort() {
        return sort;
    }

    /** How much of the width it takes, compared with the others. */
    int share() {
        return share;
    }

    boolean isShownAtFirst() {
        return shownAtFirst;
    }
}
