package nl.casusregie.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.function.Supplier;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** A few fields with one act; stays open with what was typed as long as the act is refused. */
abstract class SmallDialog extends Dialog {

    SmallDialog(String title) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
    }

    final void lay(Component form, Map<String, Component> fields, Supplier<Outcome<?>> act, Runnable done) {
        ErrorSummary errors = new ErrorSummary(fields);
        StickyActions acts = new StickyActions()
                .primary(Texts.of("administration.change.verb"), () -> {
                    boolean kept = errors.show(act.get());
                    if (kept) {
                        close();
                        Notice.success(Texts.of("administration.kept"));
                        done.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        add(new Stack(errors, form, acts));
    }
}
