package nl.casusregie.documents.ui;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Received;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for a newer file of a document; the older ones stay to be read. */
class NewVersionDialog extends FormDialog {

    NewVersionDialog(String title, Intake intake, Function<@Nullable Received, Outcome<UUID>> act, Runnable done) {
        super(Texts.of("documents.newVersion.of", title));
        FileField file = new FileField(intake);
        ErrorSummary errors = new ErrorSummary(Map.of(Intake.FIELD, file)).keepingNoDraft();
        StickyActions acts = new StickyActions()
                .primary(Texts.of("documents.newVersion.verb"), () -> {
                    boolean kept = errors.show(act.apply(file.getValue()));
                    if (kept) {
                        close();
                        Notice.success(Texts.of("documents.newVersion.added"));
                        done.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        put(errors, new FormColumn(file), acts);
    }
}
