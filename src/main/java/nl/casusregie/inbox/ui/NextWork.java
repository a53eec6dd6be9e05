package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;

/** After work was done: what I can do next in the same case, else what of mine is due first, and the way back. */
class NextWork extends Div {

    NextWork(Inbox inbox, TaskScreens screens, InboxRow done, Clock clock) {
        addClassName("cr-stack");
        List<InboxRow> sameCase = Stream.of(InboxList.MINE, InboxList.ORGANISATION)
                .flatMap(list -> inbox.page(list, done.caseNumber(), 0, 3).stream())
                .filter(row -> row.caseId().equals(done.caseId()))
                .limit(3)
                .toList();
        List<InboxRow> next = sameCase.isEmpty() ? inbox.page(InboxList.MINE, "", 0, 1) : sameCase;
        if (!next.isEmpty()) {
            Section section = new Section(Texts.of(sameCase.isEmpty() ? "inbox.next.mine" : "inbox.next.sameCase"));
            screens.describe(next).forEach(line -> section.add(row(line, clock)));
            add(section);
        }
        add(back());
    }

    static Anchor back() {
        Anchor back = new Anchor(InboxNavigation.INBOX, Texts.of("inbox.back"));
        back.addClassName("cr-action-link");
        return back;
    }

    private static Component row(Line line, Clock clock) {
        InboxRow row = line.row();
        Span what = new Span(WorkWords.what(row) + (line.about().isBlank() ? "" : " · " + line.about()));
        what.addClassName("cr-strong");
        Span whose = new Span(row.caseNumber() + " · " + WorkWords.household(row));
        whose.addClassName("cr-quiet");
        Div words = new Div(what, whose, TermLabel.until(row.dueAt(), clock.instant()));
        words.addClassName("cr-cell");
        Div all = new Div(words, WorkWords.openLink(row));
        all.addClassName("cr-next-row");
        return all;
    }
}
