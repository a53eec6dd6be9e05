package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.casusregie.oversight.WatchedCase;
import nl.casusregie.oversight.WatchedCases;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** The cases that the region watches, with why; one is added by its number. */
class WatchedPart extends Section {

    private final WatchedCases watched;
    private final String regionCode;
    private final CardList<WatchedCase> list =
            new CardList<>(this::card, new EmptyState(Texts.of("oversight.watched.none"), ""));

    WatchedPart(WatchedCases watched, String regionCode) {
        super(Texts.of("oversight.watched"));
        this.watched = watched;
        this.regionCode = regionCode;
        beside(new Button(Texts.of("oversight.watched.add"), Icons.of(VaadinIcon.PLUS), event -> add()));
        Paragraph why = new Paragraph(Texts.of("oversight.watched.line"));
        why.addClassName("cr-quiet");
        add(why, list);
        read();
    }

    private void read() {
        list.setItems(watched.all(regionCode));
    }

    private Component card(WatchedCase each) {
        Span name = new Span(each.number());
        name.addClassName("cr-strong");
        Span since = new Span(Texts.of("oversight.watched.since", DateTexts.dateTime(each.since()), each.reason()));
        since.addClassName("cr-quiet");
        Button stop = new Button(Texts.of("oversight.watched.stop"), event -> stop(each));
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        stop.setAriaLabel(Texts.of("oversight.watched.stop.which", each.number()));
        Div row = new Div(new Div(name, new Div(since)), stop);
        row.addClassName("cr-person-card__top");
        return row;
    }

    private void add() {
        TextField number = Fields.help(Fields.text("oversight.watched.number"), "oversight.watched.number.help");
        TextField reason = Fields.text("oversight.watched.reason");
        ErrorSummary errors = new ErrorSummary(Map.of("number", number, "reason", reason)).about(regionCode);
        new ActDialog(Texts.of("oversight.watched.add.title"), errors, new FormColumn(number, reason))
                .verb(Texts.of("oversight.watched.add"), () -> {
                    boolean done = errors.show(watched.watch(regionCode, number.getValue(), reason.getValue()));
                    if (done) {
                        Notice.success(Texts.of("oversight.watched.added"));
                        read();
                    }
                    return done;
                })
                .open();
    }

    private void stop(WatchedCase each) {
        ConfirmAct.ask(
                Texts.of("oversight.watched.stop.question", each.number()),
                List.of(Texts.of("oversight.watched.stop.consequence")),
                Texts.of("oversight.watched.stop"),
                () -> {
                    watched.stop(regionCode, each.id());
                    read();
                });
    }
}
