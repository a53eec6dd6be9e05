package nl.casusregie.documents.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.documents.DocumentForm;
import nl.casusregie.documents.DocumentKind;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Received;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for a file, what it is, and how careful to be with it. */
class AddDocumentDialog extends FormDialog {

    /** Keeps the document. */
    interface Act {
        Outcome<UUID> keep(DocumentForm form, Label label, @Nullable Received file);
    }

    AddDocumentDialog(Intake intake, Act act, Runnable done) {
        super(Texts.of("documents.add"));
        FileField file = new FileField(intake);
        Select<DocumentKind> kind = Fields.choice("documents.kind", List.of(DocumentKind.values()), DocumentKind::key);
        TextField title = Fields.help(Fields.text("documents.name"), "documents.name.help");
        LabelField label = new LabelField(Label.GENERAL);
        ErrorSummary errors =
                new ErrorSummary(Map.of(Intake.FIELD, file, "kind", kind, "title", title, "label", label));
        StickyActions acts = new StickyActions()
                .primary(Texts.of("documents.add.verb"), () -> {
                    boolean kept = errors.show(act.keep(
                            new DocumentForm(kind.getValue(), title.getValue()), label.getValue(), file.getValue()));
                    if (kept) {
                        close();
                        Notice.success(Texts.of("documents.added"));
                        done.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        put(errors, new FormColumn(file, kind, title, label), acts);
    }
}
