package nl.casusregie.voice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.SupportForm;
import org.jspecify.annotations.Nullable;

/** Asks when support was offered, what somebody answered and who it is. */
final class SupportDialog {

    private SupportDialog() {}

    static void open(
            PersonId person,
            String name,
            @Nullable SupportForm known,
            Function<SupportForm, Outcome<PersonId>> act,
            Runnable done) {
        DatePicker offeredOn = Fields.date("voice.support.offeredOn");
        RadioButtonGroup<SupportForm.Reply> reply =
                Fields.radios("voice.support.reply", List.of(SupportForm.Reply.values()), SupportForm.Reply::key);
        TextField supporter = Fields.optional(Fields.text("voice.support.supporter"));
        Checkbox atTheTable = Fields.checkbox("voice.support.atTheTable");
        if (known != null) {
            offeredOn.setValue(known.offeredOn());
            reply.setValue(known.reply());
            supporter.setValue(known.supporter());
            atTheTable.setValue(known.atTheTable());
        }
        ErrorSummary errors =
                new ErrorSummary(Map.of("offeredOn", offeredOn, "reply", reply, "supporter", supporter)).about(person);
        new ActDialog(
                        Texts.of("voice.support.whose", name),
                        new Paragraph(Texts.of("voice.support.explain")),
                        errors,
                        new FormColumn(offeredOn, reply, supporter, atTheTable))
                .verb(Texts.of("voice.support.verb"), () -> {
                    boolean kept = errors.show(act.apply(new SupportForm(
                            offeredOn.getValue(), reply.getValue(), supporter.getValue(), atTheTable.getValue())));
                    if (kept) {
                        Notice.success(Texts.of("voice.kept"));
                        done.run();
                    }
                    return kept;
                })
                .open();
    }
}
