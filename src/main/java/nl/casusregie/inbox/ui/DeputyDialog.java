package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Colleague;
import nl.casusregie.inbox.Deputies;
import nl.casusregie.inbox.Deputies.Arrangement;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Who stands in for me, or I for whom, and until when; and a new arrangement. */
class DeputyDialog extends FormDialog {

    private final Deputies deputies;
    private final CardList<Arrangement> arranged =
            new CardList<>(this::card, new Paragraph(Texts.of("inbox.deputy.none")));

    DeputyDialog(Deputies deputies, List<Colleague> colleagues, Runnable changed) {
        super(Texts.of("inbox.deputy.title"));
        this.deputies = deputies;
        ComboBox<Colleague> deputy =
                Fields.search("inbox.deputy.who", colleagues, each -> each.name() + ", " + each.organisationName());
        DatePicker from = Fields.date("inbox.deputy.from");
        DatePicker until = Fields.date("inbox.deputy.until");
        ErrorSummary errors = new ErrorSummary(Map.of("deputy", deputy, "from", from, "until", until));
        put(
                new Paragraph(Texts.of("inbox.deputy.why")),
                arranged,
                errors,
                new FormColumn(deputy).row(from, until),
                new StickyActions()
                        .primary(Texts.of("inbox.deputy.arrange"), () -> {
                            Colleague chosen = deputy.getValue();
                            boolean done = errors.show(deputies.arrange(
                                    Actors.current().id(),
                                    chosen == null ? null : chosen.id(),
                                    from.getValue(),
                                    until.getValue()));
                            if (done) {
                                Notice.success(Texts.of("inbox.deputy.arranged"));
                                deputy.clear();
                                from.clear();
                                until.clear();
                                show();
                                changed.run();
                            }
                            return false;
                        })
                        .cancel(Texts.of("shell.close"), this::close));
        show();
    }

    private void show() {
        arranged.setItems(deputies.mine());
    }

    private Div card(Arrangement one) {
        Span who = new Span(Texts.of("inbox.deputy.line", one.deputy(), one.away()));
        who.addClassName("cr-strong");
        Span when = new Span(Texts.of("inbox.deputy.dates", DateTexts.date(one.from()), DateTexts.date(one.until())));
        Div words = new Div(who, when);
        words.addClassName("cr-cell");
        Div row = new Div(words);
        row.addClassName("cr-next-row");
        if (one.mine()) {
            Button end = new Button(Texts.of("inbox.deputy.end"), event -> {
                deputies.end(one.id());
                Notice.success(Texts.of("inbox.deputy.ended"));
                show();
            });
            end.setAriaLabel(Texts.of("inbox.deputy.end") + ": " + who.getText());
            end.addThemeVariants(ButtonVariant.LUMO_SMALL);
            row.add(end);
        }
        return row;
    }
}
