package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.casusregie.access.Actor;
import nl.casusregie.clearance.AccessForm;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.AccessTerms;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.MissingPageHelp;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks to see a case by its number; says beforehand that the answer tells nothing about the number. */
@Component
@Order(1)
class AskAccess implements MissingPageHelp {

    private final AccessRequests requests;
    private final AccessTerms terms;

    AskAccess(AccessRequests requests, AccessTerms terms) {
        this.requests = requests;
        this.terms = terms;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return AccessRequests.mayAsk(actor);
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        return new Button(Texts.of("clearance.ask"), event -> open(() -> {}));
    }

    void open(Runnable asked) {
        TextField number = Fields.text("clearance.number");
        number.setPlaceholder("MDA-2026-0001");
        TextArea reason = Fields.longText("clearance.reason", AccessForm.REASON, "clearance.reason.help");
        DatePicker until = Fields.date("clearance.until");
        until.setValue(terms.usual());
        ErrorSummary errors = new ErrorSummary(Map.of("number", number, "reason", reason, "until", until));
        FormDialog dialog = new FormDialog(Texts.of("clearance.ask"), new Paragraph(Texts.of("clearance.ask.explain")));
        StickyActions acts = new StickyActions()
                .primary(Texts.of("clearance.ask.verb"), () -> {
                    boolean done = errors.show(
                            requests.ask(new AccessForm(number.getValue(), reason.getValue(), until.getValue())));
                    if (done) {
                        dialog.close();
                        Notice.success(Texts.of("clearance.asked"));
                        asked.run();
                    }
                    return done;
                })
                .cancel(Texts.of("shell.cancel"), dialog::close);
        dialog.put(errors, new FormColumn(number, reason, until), acts);
        dialog.open();
    }
}
