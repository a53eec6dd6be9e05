package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;

/** Asks why, and says what will happen, before something is ended or started again. */
final class ReasonDialog {

    private ReasonDialog() {}

    /** What the dialog says; {@code max} is the longest reason. */
    record Words(String question, List<String> consequences, String reasonKey, int max, String verb) {}

    static void ask(Words words, boolean destructive, Function<String, Outcome<?>> act, Runnable done) {
        TextArea reason = Fields.longText(words.reasonKey(), words.max());
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason));
        UnorderedList list = new UnorderedList();
        words.consequences().forEach(each -> list.add(new ListItem(each)));
        list.addClassName("cr-text-list");
        ActDialog dialog = new ActDialog(words.question(), list, errors, new FormColumn(reason));
        java.util.function.BooleanSupplier confirm = () -> {
            boolean accepted = errors.show(act.apply(reason.getValue()));
            if (accepted) {
                done.run();
            }
            return accepted;
        };
        if (destructive) {
            dialog.destructive(words.verb(), confirm);
        } else {
            dialog.verb(words.verb(), confirm);
        }
        dialog.open();
    }
}
