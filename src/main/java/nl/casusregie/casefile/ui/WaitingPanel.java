package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;

/** On whom the case waits: who, with what, since when, and whether that is too late. */
class WaitingPanel extends Section {

    private static final int SHOWN = 4;

    WaitingPanel(List<InboxRow> waiting, Instant now) {
        super(Texts.of("casefile.waiting.title"));
        if (waiting.isEmpty()) {
            add(CaseWords.quiet(Texts.of("casefile.waiting.nobody")));
            return;
        }
        CardList<InboxRow> list = new CardList<InboxRow>(row -> line(row, now), new Div())
                .setItems(waiting.stream().limit(SHOWN).toList());
        list.addClassName("cr-plain-list");
        add(list);
        if (waiting.size() > SHOWN) {
            add(CaseWords.quiet(Texts.of("casefile.waiting.more", waiting.size() - SHOWN)));
        }
    }

    static Component line(InboxRow row, Instant now) {
        Div words = new Div(
                CaseWords.strong(CaseWords.whose(row)),
                new Span(Texts.of(
                        "casefile.waiting.line", Texts.of(row.kind().key()), CaseWords.date(row.openedAt(), now))),
                TermLabel.until(row.dueAt(), now));
        words.addClassName("cr-cell");
        return words;
    }
}
