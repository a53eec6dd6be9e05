package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casusregie.inbox.Reassignment;
import nl.casusregie.inbox.Reassignment.Holder;
import nl.casusregie.inbox.Reassignment.Line;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Gives everything somebody holds to a colleague: first what would happen, in numbers and kinds, then it is done. */
@Route("werk-verdelen")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class ReassignView extends Page {

    private final Reassignment reassignment;
    private final ComboBox<Holder> from;
    private final ComboBox<Holder> to;
    private final Div outcome = new Div();
    private final ErrorSummary errors;

    ReassignView(Reassignment reassignment) {
        super("inbox.reassign.title");
        this.reassignment = reassignment;
        List<Holder> holders = reassignment.holders();
        from = Fields.search("inbox.reassign.from", holders, ReassignView::withNumber);
        to = Fields.search("inbox.reassign.to", reassignment.colleagues(), Holder::name);
        errors = new ErrorSummary(Map.of("from", from, "to", to)).keepingNoDraft();
        from.addValueChangeListener(event -> outcome.removeAll());
        to.addValueChangeListener(event -> outcome.removeAll());
        outcome.getElement().setAttribute("role", "status");
        add(
                new PageHeader(Texts.of("inbox.reassign.title")).line(Texts.of("inbox.reassign.line")),
                holders.isEmpty() ? nobody() : form(),
                outcome);
    }

    private static EmptyState nobody() {
        return new EmptyState(Texts.of("inbox.reassign.empty"), Texts.of("inbox.reassign.empty.why"));
    }

    private Section form() {
        return new Section(
                Texts.of("inbox.reassign.who"),
                errors,
                new FormColumn(from, to),
                new StickyActions().primary(Texts.of("inbox.reassign.try"), this::dryRun));
    }

    private static String withNumber(Holder holder) {
        return Texts.of("inbox.reassign.holder", holder.name(), holder.number());
    }

    private boolean dryRun() {
        outcome.removeAll();
        Holder away = from.getValue();
        Holder colleague = to.getValue();
        boolean same = away != null && colleague != null && away.user().equals(colleague.user());
        errors.show(new Refusals()
                .require(away, "from")
                .require(colleague, "to")
                .refuseIf(same, "to", "refusal.reassign.same")
                .list());
        if (away == null || colleague == null || same) {
            return false;
        }
        List<Line> lines = reassignment.dryRun(away.user(), colleague.user());
        if (lines.isEmpty()) {
            outcome.add(new EmptyState(Texts.of("inbox.reassign.nothing"), ""));
            return false;
        }
        Section section = new Section(Texts.of("inbox.reassign.would"), table(lines));
        section.add(new StickyActions().primary(Texts.of("inbox.reassign.do"), () -> {
            ConfirmAct.ask(
                    Texts.of("inbox.reassign.sure", away.name(), colleague.name()),
                    List.of(Texts.of("inbox.reassign.told")),
                    Texts.of("inbox.reassign.do"),
                    () -> reassign(away, colleague));
            return false;
        }));
        outcome.add(section);
        return false;
    }

    private void reassign(Holder away, Holder colleague) {
        List<Line> lines = reassignment.reassign(away.user(), colleague.user());
        outcome.removeAll();
        outcome.add(new Section(Texts.of("inbox.reassign.done"), table(lines)));
        from.setItems(reassignment.holders());
    }

    private static NativeTable table(List<Line> lines) {
        NativeTable table = new NativeTable();
        table.addClassName("cr-table");
        NativeTableRow head = new NativeTableRow();
        Stream.of("kind", "toColleague", "toQueue", "stays").forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.of("inbox.reassign." + key));
            cell.getElement().setAttribute("scope", "col");
            if (!key.equals("kind")) {
                cell.addClassName("cr-number");
            }
            head.add(cell);
        });
        table.getHead().add(head);
        lines.forEach(line -> {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell kind =
                    new NativeTableHeaderCell(Texts.of(line.kind().key()));
            kind.getElement().setAttribute("scope", "row");
            row.add(kind);
            Stream.of(line.toColleague(), line.toQueue(), line.stays()).forEach(number -> {
                NativeTableCell cell = new NativeTableCell(Integer.toString(number));
                cell.addClassName("cr-number");
                row.add(cell);
            });
            table.getBody().add(row);
        });
        return table;
    }
}
