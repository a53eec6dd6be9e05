package nl.casusregie.voice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import nl.casusregie.household.Member;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.voice.StatementForm;
import nl.casusregie.voice.StatementKind;
import nl.casusregie.voice.StatementRecord;

/** Somebody's words to read, with who spoke with them and what may be told to whom. */
class StatementReading extends Div {

    StatementReading(StatementRecord statement, HouseholdAges household, boolean mayAnswer, Runnable answer) {
        addClassName("cr-hearing");
        StatementForm form = statement.form();
        String when = form.saidOn() == null ? "" : DateTexts.date(form.saidOn());
        String source = Texts.of("voice.source", form.spokenWith(), when, statement.recordedBy());
        if (form.kind() != StatementKind.VOICE && form.kind() != null) {
            add(new StatusChip(Texts.of(form.kind().key()), Tone.INFO));
        }
        add(new FactCard(FactCard.Kind.OWN_WORDS, form.words(), source));
        KeyValues rows = new KeyValues();
        row(rows, "voice.translation", form.translation());
        row(rows, "voice.how", form.how());
        row(rows, "voice.mayBeTold", form.mayBeTold());
        row(rows, "voice.notTo", notTo(statement, household));
        add(rows);
        if (form.kind() == StatementKind.CORRECTION) {
            if (statement.isOpenCorrection()) {
                add(new StatusChip(Texts.of("voice.correction.open"), Tone.WARN));
                if (mayAnswer) {
                    Button button = new Button(Texts.of("voice.correction.answer"), event -> answer.run());
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    add(new Div(button));
                }
            } else {
                boolean taken = Boolean.TRUE.equals(statement.takenOver());
                add(new FactCard(
                        FactCard.Kind.JUDGEMENT,
                        Texts.of(taken ? "voice.correction.taken" : "voice.correction.notTaken") + "\n"
                                + statement.answer(),
                        statement.answeredBy()));
            }
        }
    }

    private static void row(KeyValues rows, String key, String text) {
        if (!text.isBlank()) {
            rows.add(Texts.of(key), text);
        }
    }

    private static String notTo(StatementRecord statement, HouseholdAges household) {
        return household.members().stream()
                .filter((Member member) ->
                        statement.protection().notTo().contains(member.id().value()))
                .map(household::name)
                .collect(Collectors.joining(", "));
    }
}
