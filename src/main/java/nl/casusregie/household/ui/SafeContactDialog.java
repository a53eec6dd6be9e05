package nl.casusregie.household.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.SecondWriter;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how somebody can be reached without danger. */
class SafeContactDialog extends FormDialog {

    private final TextField phone = Fields.optional(Fields.text("household.contact.phone"));
    private final TextField times = Fields.optional(Fields.text("household.contact.times"));
    private final TextField instead = Fields.optional(Fields.text("household.contact.instead"));
    private final RadioButtonGroup<Known> voicemail = Fields.yesNoUnknown("household.contact.voicemail");
    private final RadioButtonGroup<Known> textMessage = Fields.yesNoUnknown("household.contact.textMessage");
    private final RadioButtonGroup<Known> mail = Fields.yesNoUnknown("household.contact.mail");
    private final RadioButtonGroup<Known> post = Fields.yesNoUnknown("household.contact.post");
    private final DatePicker agreedOn = Fields.date("household.contact.agreedOn");
    private final ErrorSummary errors =
            new ErrorSummary(Map.of("phone", phone, "times", times, "instead", instead, "agreedOn", agreedOn));

    private final SecondWriter second =
            new SecondWriter(List.of(phone, times, instead, voicemail, textMessage, mail, post, agreedOn));
    private SafeContactForm base;

    /** Keeps what was filled in by whoever saw what was agreed so far. */
    interface Act {
        Outcome<PersonId> keep(SafeContactForm shown, SafeContactForm form);
    }

    SafeContactDialog(String name, SafeContactForm known, Act act, Supplier<SafeContactForm> now, Runnable done) {
        super(Texts.of("household.contact.title", name));
        Fields.help(times, "household.contact.times.help");
        Fields.help(instead, "household.contact.instead.help");
        FormColumn form = new FormColumn().row(phone, times);
        form.add(instead);
        form.row(voicemail, textMessage).row(mail, post);
        form.add(agreedOn);
        show(known);
        base = known;
        second.begin();
        put(
                errors,
                form,
                new StickyActions()
                        .primary(Texts.of("household.contact.verb"), () -> {
                            Outcome<PersonId> outcome = act.keep(base, form());
                            boolean kept = errors.show(outcome);
                            if (kept) {
                                close();
                                Notice.success(Texts.of("household.kept"));
                                done.run();
                            } else if (SecondWriter.isLate(outcome.reasons(), SafeContacts.CHANGED_MEANWHILE)) {
                                meet(now.get());
                            }
                            return kept;
                        })
                        .cancel(Texts.of("shell.cancel"), this::close));
    }

    private void meet(SafeContactForm theirs) {
        second.meet(() -> show(theirs));
        base = theirs;
    }

    private void show(SafeContactForm known) {
        phone.setValue(known.phone());
        times.setValue(known.times());
        instead.setValue(known.instead());
        voicemail.setValue(known.voicemail());
        textMessage.setValue(known.textMessage());
        mail.setValue(known.mail());
        post.setValue(known.post());
        agreedOn.setValue(known.agreedOn());
    }

    private SafeContactForm form() {
        return new SafeContactForm(
                phone.getValue(),
                BothTexts.of(times),
                BothTexts.of(instead),
                answer(voicemail.getValue()),
                answer(textMessage.getValue()),
                answer(mail.getValue()),
                answer(post.getValue()),
                agreedOn.getValue());
    }

    private static Known answer(@Nullable Known chosen) {
        return Objects.requireNonNullElse(chosen, Known.UNKNOWN);
    }
}
