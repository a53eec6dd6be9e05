package nl.casusregie.voice.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.StatementRecord;
import org.jspecify.annotations.Nullable;

/** Asks what is done with a correction. */
final class AnswerDialog {

    private AnswerDialog() {}

    /** Keeps the answer. */
    interface Act {
        Outcome<UUID> keep(@Nullable Boolean takenOver, String why);
    }

    static void open(StatementRecord correction, Act act, Runnable done) {
        RadioButtonGroup<Boolean> taken = Fields.radios(
                "voice.correction.question", List.of(true, false), answer -> "voice.correction.question." + answer);
        TextArea why = Fields.longText("voice.correction.why", Refusals.TEXT, "voice.correction.why.help");
        ErrorSummary errors = new ErrorSummary(Map.of("takenOver", taken, "why", why)).about(correction.id());
        new ActDialog(
                        Texts.of("voice.correction.answer"),
                        errors,
                        new FactCard(
                                FactCard.Kind.OWN_WORDS,
                                correction.form().words(),
                                correction.form().spokenWith()),
                        new FormColumn(taken, why))
                .verb(Texts.of("voice.correction.verb"), () -> {
                    boolean kept = errors.show(act.keep(taken.getValue(), why.getValue()));
                    if (kept) {
                        Notice.success(Texts.of("voice.kept"));
                        done.run();
                    }
                    return kept;
                })
                .open();
    }
}
