package nl.casusregie.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Asks the BSN of one person; what is known already is not filled in, so that opening the form shows nothing. */
final class BsnDialog extends FormDialog {

    private final TextField number = Fields.text("household.bsn");
    private final ErrorSummary errors = new ErrorSummary(Map.of("bsn", number)).keepingNoDraft();

    private BsnDialog(CaseId caseId, Member member, BsnNumbers bsns, boolean known, Runnable changed) {
        super(Texts.of("household.bsn.title", member.name()));
        number.setAutocomplete(Autocomplete.OFF);
        number.setMaxLength(20);
        number.getElement().setAttribute("inputmode", "numeric");
        Fields.help(number, "household.bsn.help");
        StickyActions acts = new StickyActions()
                .primary(Texts.of("household.bsn.verb"), () -> {
                    boolean kept = errors.show(bsns.record(caseId, member.id(), number.getValue()));
                    if (kept) {
                        finish("household.bsn.kept", changed);
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        put(errors, number);
        if (known) {
            Button remove = new Button(Texts.of("household.bsn.remove"), event -> {
                bsns.remove(caseId, member.id());
                finish("household.bsn.removed", changed);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            put(remove);
        }
        put(acts);
    }

    private void finish(String key, Runnable changed) {
        close();
        Notice.success(Texts.of(key));
        changed.run();
    }

    static void open(CaseId caseId, Member member, BsnNumbers bsns, boolean known, Runnable changed) {
        new BsnDialog(caseId, member, bsns, known, changed).open();
    }
}
