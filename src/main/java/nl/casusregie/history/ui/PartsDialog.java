package nl.casusregie.history.ui;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.history.Happening;
import nl.casusregie.history.Part;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Asks who had which part in an incident that was reported. */
class PartsDialog extends FormDialog {

    PartsDialog(
            Happening incident, HistoryWords words, Function<Map<PersonId, Part>, Outcome<UUID>> act, Runnable done) {
        super(Texts.of("history.parts.say"));
        PartFields parts = new PartFields(words, incident.parts());
        ErrorSummary errors = new ErrorSummary(Map.of("parts", parts)).about(incident.id());
        put(
                errors,
                new FactCard(FactCard.Kind.FACT, incident.form().facts(), HistoryWords.when(incident)),
                parts,
                new StickyActions()
                        .primary(Texts.of("history.parts.verb"), () -> {
                            boolean kept = errors.show(act.apply(parts.said()));
                            if (kept) {
                                close();
                                Notice.success(Texts.of("history.kept"));
                                done.run();
                            }
                            return kept;
                        })
                        .cancel(Texts.of("shell.cancel"), this::close));
    }
}
