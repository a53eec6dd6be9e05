package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.casefile.CaseOrder;
import nl.casusregie.casefile.CaseOrder.By;
import nl.casusregie.casefile.CaseRow;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.shell.ui.Cell;
import nl.casusregie.shell.ui.Chip;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.Term;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The cases as a table, and as cards on a telephone. */
class CaseTable extends PagedList<CaseRow> {

    private static final String WHOSE =
            """
            <div class="cr-cell"><a class="cr-strong" href="${item.address}">${item.number}</a>\
            ${item.household ? html`<span class="cr-quiet">${item.household}</span>` : ''}%s</div>"""
                    .formatted(Cell.chips("item.marks"));

    private static final String NEXT =
            """
            <div class="cr-cell">${item.term ? html`<span>${item.next}</span>%s%s`
            : html`<span class="cr-quiet">${item.next}</span>`}</div>"""
                    .formatted(Cell.TERM, Cell.chips("item.late"));

    CaseTable(PageSource<CaseRow> source, Clock clock, Supplier<Component> whenEmpty, Consumer<CaseOrder> sorted) {
        super(source, CaseRow::id, Cell.card(List.of(whose(clock), phase(clock), next(clock), ledBy())), whenEmpty);
        column(whose(clock), By.CASE, 3);
        column(phase(clock), By.PHASE, 2);
        column(lead(), By.LEAD, 2);
        column(next(clock), By.NEXT, 3);
        grid().addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(order(event.getSortOrder()));
            }
        });
    }

    private void column(Cell<CaseRow> cell, By by, int share) {
        grid().addColumn(cell.renderer())
                .setKey(by.name())
                .setHeader(Texts.name("casefile.column", by))
                .setFlexGrow(share)
                .setSortable(true);
    }

    /** Shows what the list is sorted by. */
    void sortedBy(CaseOrder order) {
        SortDirection direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        grid().sort(List.of(new GridSortOrder<>(grid().getColumnByKey(order.by().name()), direction)));
    }

    /** The third click on a header takes the order away: then the list has its own again. */
    private static CaseOrder order(List<GridSortOrder<CaseRow>> chosen) {
        return chosen.isEmpty()
                ? CaseOrder.SOONEST_DUE
                : new CaseOrder(
                        By.valueOf(chosen.getFirst().getSorted().getKey()),
                        chosen.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private static Cell<CaseRow> whose(Clock clock) {
        return Cell.<CaseRow>of(WHOSE)
                .with("address", row -> CaseNavigation.addressOf(row.id()))
                .with("number", CaseRow::number)
                .with("household", row -> CaseWords.household(row.title()))
                .with("marks", row -> marks(row, clock.instant()));
    }

    private static List<Chip> marks(CaseRow row, Instant now) {
        List<Chip> marks = new ArrayList<>();
        if (row.urgency() == Urgency.HIGH && !row.phase().isFinal()) {
            marks.add(CaseWords.urgentChip());
        }
        if (row.clockStoppedSince() != null) {
            marks.add(CaseWords.clockChip(row.clockStoppedSince(), now));
        }
        return marks;
    }

    private static Cell<CaseRow> phase(Clock clock) {
        return Cell.words(
                "phase", row -> Texts.of(row.phase().key()), row -> CaseWords.since(row.phaseSince(), clock.instant()));
    }

    private static Cell<CaseRow> lead() {
        return Cell.words(
                "lead",
                row -> Objects.requireNonNullElse(row.leadName(), ""),
                row -> row.leadName() == null ? Texts.of("casefile.lead.none") : "");
    }

    /** On a card, where no header says what the name is. */
    private static Cell<CaseRow> ledBy() {
        return Cell.<CaseRow>of("${item.ledBy ? html`<span class=\"cr-quiet\">${item.ledBy}</span>` : ''}")
                .with("ledBy", row -> row.leadName() == null ? "" : Texts.of("casefile.lead.is", row.leadName()));
    }

    private static Cell<CaseRow> next(Clock clock) {
        return Cell.<CaseRow>of(NEXT)
                .with("term", row -> term(row, clock.instant()))
                .with(
                        "next",
                        row -> row.nextWork() == null || row.nextDueAt() == null
                                ? Texts.of("casefile.next.nothing")
                                : Texts.of(row.nextWork().key()))
                .with("late", row -> row.overdue() > 1 ? List.of(CaseWords.overdueChip(row.overdue())) : List.of());
    }

    private static @Nullable Term term(CaseRow row, Instant now) {
        return row.nextWork() == null || row.nextDueAt() == null ? null : Term.until(row.nextDueAt(), now);
    }
}
