package nl.casusregie.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.history.EventForm;
import nl.casusregie.history.EventGroup;
import nl.casusregie.history.Happening;
import nl.casusregie.history.History;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** The picture of what happened, and under it the same as a table. */
class HistoryPart extends Stack {

    private final CaseId caseId;
    private final History history;
    private final HistoryWords words;
    private final WhoMaySee whoMaySee;
    private final LocalDate today;
    private final boolean mayChange;
    private final HistoryFilters filters;
    private final Div shown = new Div();
    private List<Happening> all = List.of();

    HistoryPart(
            CaseId caseId,
            History history,
            HistoryWords words,
            WhoMaySee whoMaySee,
            LocalDate today,
            boolean mayChange) {
        this.caseId = caseId;
        this.history = history;
        this.words = words;
        this.whoMaySee = whoMaySee;
        this.today = today;
        this.mayChange = mayChange;
        this.filters = new HistoryFilters(words, this::show);
        shown.addClassName("cr-stack");
        Section section = new Section(Texts.of("history.title"), filters, shown);
        if (mayChange) {
            Button add = new Button(Texts.of("history.add"), Icons.of(VaadinIcon.PLUS));
            add.addClickListener(event -> EventDialog.add(
                    words, (shown, form, who, label) -> history.add(caseId, form, who, label), this::read));
            section.beside(add);
        }
        add(section);
        read();
    }

    private void read() {
        all = history.all(caseId);
        show();
    }

    private void show() {
        List<Happening> some =
                all.stream().filter(event -> filters.lets(event, today)).toList();
        shown.removeAll();
        if (some.isEmpty()) {
            shown.add(new EmptyState(
                    Texts.of(filters.any() ? "history.empty.filtered" : "history.empty"),
                    Texts.of(filters.any() ? "history.empty.filtered.why" : "history.empty.why")));
            return;
        }
        HistoryView picture = new HistoryView();
        picture.show(HistoryLanes.of(some, words, today), today);
        shown.add(picture, legend(), new HistoryTable(some, words, today, mayChange, this::change, this::below));
    }

    private Component below(Happening event) {
        return whoMaySee.of(
                caseId,
                event.isIncident() ? ContentKind.INCIDENT : ContentKind.HISTORY_EVENT,
                event.id(),
                event.protection(),
                this::read);
    }

    private void change(Happening event) {
        if (event.isIncident()) {
            new PartsDialog(event, words, who -> history.sayParts(caseId, event.id(), who), this::read).open();
            return;
        }
        EventDialog.change(
                event,
                words,
                (shown, form, who, label) -> history.change(caseId, event.id(), shown, form, who),
                () -> now(event),
                () -> history.remove(caseId, event.id()),
                this::read);
    }

    private EventForm now(Happening event) {
        return history.all(caseId).stream()
                .filter(each -> each.id().equals(event.id()))
                .findFirst()
                .orElse(event)
                .form();
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassNames("cr-legend", "history__legend");
        for (EventGroup group : EventGroup.values()) {
            Span mark = new Span();
            mark.addClassNames("history__key", "history__key--" + group.name().toLowerCase(java.util.Locale.ROOT));
            mark.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(mark, new Span(Texts.of(group.key()))));
        }
        for (String sign : List.of("vague", "gap", "today")) {
            Span mark = new Span();
            mark.addClassNames("history__key", "history__key--" + sign);
            mark.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(mark, new Span(Texts.of("history.legend." + sign))));
        }
        return legend;
    }
}
