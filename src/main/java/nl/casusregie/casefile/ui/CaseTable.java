package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.casusregie.casefile.CaseRow;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;

/** The cases as a table, and as cards on a telephone. */
class CaseTable extends PagedList<CaseRow> {

    CaseTable(PageSource<CaseRow> source, Clock clock, Supplier<Component> whenEmpty) {
        super(source, CaseRow::id, row -> card(row, clock.instant()), whenEmpty);
        grid().addComponentColumn(row -> whose(row, clock.instant()))
                .setHeader(Texts.of("casefile.column.case"))
                .setFlexGrow(3);
        grid().addComponentColumn(row -> phase(row, clock.instant()))
                .setHeader(Texts.of("casefile.column.phase"))
                .setFlexGrow(2);
        grid().addComponentColumn(CaseTable::lead)
                .setHeader(Texts.of("casefile.column.lead"))
                .setFlexGrow(2);
        grid().addComponentColumn(row -> next(row, clock.instant()))
                .setHeader(Texts.of("casefile.column.next"))
                .setFlexGrow(3);
    }

    private static Component whose(CaseRow row, Instant now) {
        Anchor link = new Anchor(CaseNavigation.addressOf(row.id()), row.number());
        link.addClassName("cr-strong");
        Div words = cell(link);
        if (!row.title().isBlank()) {
            words.add(CaseWords.quiet(CaseWords.household(row.title())));
        }
        if (row.urgency() == Urgency.HIGH && !row.phase().isFinal()) {
            words.add(CaseWords.urgentChip());
        }
        if (row.clockStoppedSince() != null) {
            words.add(CaseWords.clockChip(row.clockStoppedSince(), now));
        }
        return words;
    }

    private static Component phase(CaseRow row, Instant now) {
        return cell(new Span(Texts.of(row.phase().key())), CaseWords.quiet(CaseWords.since(row.phaseSince(), now)));
    }

    private static Component lead(CaseRow row) {
        return row.leadName() == null ? CaseWords.quiet(Texts.of("casefile.lead.none")) : new Span(row.leadName());
    }

    private static Component next(CaseRow row, Instant now) {
        if (row.nextWork() == null || row.nextDueAt() == null) {
            return CaseWords.quiet(Texts.of("casefile.next.nothing"));
        }
        Div words = cell(new Span(Texts.of(row.nextWork().key())), TermLabel.until(row.nextDueAt(), now));
        if (row.overdue() > 1) {
            words.add(CaseWords.overdueChip(row.overdue()));
        }
        return words;
    }

    private static Component card(CaseRow row, Instant now) {
        Div card = new Div(whose(row, now), phase(row, now), next(row, now));
        if (row.leadName() != null) {
            card.add(CaseWords.quiet(Texts.of("casefile.lead.is", row.leadName())));
        }
        card.addClassName("cr-work-card");
        return card;
    }

    private static Div cell(Component... components) {
        Div words = new Div(components);
        words.addClassName("cr-cell");
        return words;
    }
}
