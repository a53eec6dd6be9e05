package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;

/** On whom the case waits, by organisation: who, with what, since when, and whether that is too late. */
class WaitingPanel extends Section {

    private static final int SHOWN = 3;

    WaitingPanel(List<InboxRow> waiting, Instant now) {
        super(Texts.of("casefile.waiting.title"));
        addClassName("cr-waiting");
        if (waiting.isEmpty()) {
            add(CaseWords.quiet(Texts.of("casefile.waiting.nobody")));
            return;
        }
        List<Map.Entry<String, List<InboxRow>>> groups = byOrganisation(waiting);
        add(list(groups.subList(0, Math.min(SHOWN, groups.size())), now));
        if (groups.size() > SHOWN) {
            List<Map.Entry<String, List<InboxRow>>> rest = groups.subList(SHOWN, groups.size());
            add(new Details(Texts.of("casefile.waiting.more", rest.size()), list(rest, now)));
        }
    }

    /** In the order of what is due first. */
    static List<Map.Entry<String, List<InboxRow>>> byOrganisation(List<InboxRow> waiting) {
        Map<String, List<InboxRow>> groups = new LinkedHashMap<>();
        waiting.forEach(row ->
                groups.computeIfAbsent(groupOf(row), name -> new ArrayList<>()).add(row));
        return List.copyOf(groups.entrySet());
    }

    /** Work of one person stands under that person when it is not asked of an organisation. */
    private static String groupOf(InboxRow row) {
        return row.organisationName() == null ? CaseWords.whose(row) : row.organisationName();
    }

    private static Component list(List<Map.Entry<String, List<InboxRow>>> groups, Instant now) {
        CardList<Map.Entry<String, List<InboxRow>>> list =
                new CardList<Map.Entry<String, List<InboxRow>>>(group -> group(group, now), new Div()).setItems(groups);
        list.addClassName("cr-plain-list");
        return list;
    }

    private static Component group(Map.Entry<String, List<InboxRow>> group, Instant now) {
        Div words = new Div(CaseWords.strong(group.getKey()));
        group.getValue().forEach(row -> {
            if (row.assigneeName() != null && row.organisationName() != null) {
                words.add(CaseWords.quiet(CaseWords.person(row)));
            }
            words.add(line(row, now));
        });
        words.addClassName("cr-cell");
        return words;
    }

    /** One piece of work with whose it is. */
    static Component whole(InboxRow row, Instant now) {
        Div words = new Div(CaseWords.strong(CaseWords.whose(row)), line(row, now));
        words.addClassName("cr-cell");
        return words;
    }

    private static Component line(InboxRow row, Instant now) {
        String what =
                Texts.of("casefile.waiting.line", Texts.of(row.kind().key()), CaseWords.date(row.openedAt(), now));
        Div words = new Div(new Span(what), TermLabel.until(row.dueAt(), now));
        words.addClassName("cr-cell");
        return words;
    }
}
