package nl.casusregie.household.ui;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.Member;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Hears somebody after all who was not heard for a reason, before the day on which that is looked at again. */
final class HearAfterAllDialog extends FormDialog {

    /** Keeps what was filled in. */
    interface Act {
        Outcome<PersonId> keep(HearingForm form, Label label);
    }

    private final HearingFields fields = new HearingFields(Actors.current().name());
    private final ErrorSummary errors;
    private final Act act;
    private final Runnable done;

    private HearAfterAllDialog(Member member, Act act, Runnable done) {
        super(Texts.of("household.hearAfterAll.whom", member.name()));
        this.act = act;
        this.done = done;
        errors = new ErrorSummary(fields.fields()).about(member.id());
        put(
                errors,
                fields,
                new StickyActions()
                        .primary(Texts.of("household.hear.verb"), this::keep)
                        .cancel(Texts.of("shell.cancel"), this::close));
    }

    static void open(Member member, Act act, Runnable done) {
        new HearAfterAllDialog(member, act, done).open();
    }

    private boolean keep() {
        List<Refusal> unanswered = fields.unanswered();
        if (!unanswered.isEmpty()) {
            errors.show(unanswered);
            return false;
        }
        boolean kept = errors.show(act.keep(fields.form(), fields.label()));
        if (kept) {
            close();
            Notice.success(Texts.of("household.hear.reviewed"));
            done.run();
        }
        return kept;
    }
}
