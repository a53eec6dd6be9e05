package nl.casusregie.voice.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.ConsentForm;

/** Asks who answered what. */
final class ConsentDialog extends FormDialog {

    private ConsentDialog(
            PersonId person,
            String name,
            ConsentFields fields,
            String whoDecides,
            Function<ConsentForm, Outcome<UUID>> act,
            Runnable done) {
        super(Texts.of("voice.consent.whose", name));
        ErrorSummary errors = new ErrorSummary(fields.fields()).about(person);
        put(
                new Paragraph(whoDecides),
                errors,
                fields,
                new StickyActions()
                        .primary(Texts.of("voice.consent.verb"), () -> {
                            boolean kept = errors.show(act.apply(fields.form()));
                            if (kept) {
                                close();
                                Notice.success(Texts.of("voice.kept"));
                                done.run();
                            }
                            return kept;
                        })
                        .cancel(Texts.of("shell.cancel"), this::close));
    }

    static void open(
            PersonId person,
            String name,
            ConsentFields fields,
            String whoDecides,
            Function<ConsentForm, Outcome<UUID>> act,
            Runnable done) {
        new ConsentDialog(person, name, fields, whoDecides, act, done).open();
    }
}
