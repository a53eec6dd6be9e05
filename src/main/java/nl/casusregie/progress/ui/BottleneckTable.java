package nl.casusregie.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.progress.Bottleneck;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** What waits on each partner: how much, how much of it too late, and since when the oldest. */
class BottleneckTable extends Div {

    BottleneckTable(List<Bottleneck> bottlenecks, Instant now) {
        if (bottlenecks.isEmpty()) {
            add(new EmptyState(Texts.of("progress.bottlenecks.none"), ""));
            return;
        }
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(
                heading("progress.partner", false),
                heading("progress.partner.open", true),
                heading("progress.partner.overdue", true),
                heading("progress.partner.oldest", false)));
        NativeTableBody body = new NativeTableBody();
        bottlenecks.forEach(each -> body.add(row(each, now)));
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("cr-table");
        add(table);
    }

    private static NativeTableRow row(Bottleneck each, Instant now) {
        String name = each.organisation().isEmpty() ? Texts.of("progress.coordinators") : each.organisation();
        NativeTableHeaderCell partner = new NativeTableHeaderCell(name);
        partner.getElement().setAttribute("scope", "row");
        NativeTableCell overdue = number(each.overdue());
        if (each.overdue() > 0) {
            overdue.removeAll();
            overdue.add(new StatusChip(Integer.toString(each.overdue()), Tone.BAD));
        }
        return new NativeTableRow(partner, number(each.open()), overdue, new NativeTableCell(since(each, now)));
    }

    private static String since(Bottleneck each, Instant now) {
        LocalDate day = LocalDate.ofInstant(each.oldest(), WorkingDays.ZONE);
        boolean thisYear =
                day.getYear() == LocalDate.ofInstant(now, WorkingDays.ZONE).getYear();
        return thisYear ? DateTexts.shortDate(day) : DateTexts.date(day);
    }

    private static NativeTableCell number(int number) {
        NativeTableCell cell = new NativeTableCell(Integer.toString(number));
        cell.addClassName("cr-number");
        return cell;
    }

    private static Component heading(String key, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.of(key));
        cell.getElement().setAttribute("scope", "col");
        if (number) {
            cell.addClassName("cr-number");
        }
        return cell;
    }
}
