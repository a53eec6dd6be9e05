package nl.casusregie.safety.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Supplier;
import nl.casusregie.safety.AcuteForm;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The short form for whoever has no time: two things must be said, the rest may. */
class AcuteReportForm extends Stack {

    private final AcuteSafety acute;
    private final Supplier<@Nullable CaseId> caseId;
    private final TextArea happening = Fields.longText("safety.acute.happening", Refusals.TEXT);
    private final TextArea inDanger = Fields.longText("safety.acute.inDanger", Refusals.TEXT);
    private final TextField place = Fields.optional(Fields.text("safety.acute.place"));
    private final Checkbox shielded = Fields.checkbox("safety.acute.placeShielded");
    private final Checkbox emergencyCalled = Fields.checkbox("safety.acute.emergencyCalled");
    private final TextArea doneAlready = Fields.optional(Fields.longText("safety.acute.doneAlready", Refusals.TEXT));
    private final ErrorSummary errors = new ErrorSummary(
            Map.of("happening", happening, "inDanger", inDanger, "place", place, "doneAlready", doneAlready));

    /** The case may be chosen above this form and be there only when it is sent. */
    AcuteReportForm(AcuteSafety acute, Supplier<@Nullable CaseId> caseId, Runnable reported, Runnable cancel) {
        this.acute = acute;
        this.caseId = caseId;
        happening.setMinHeight("6rem");
        inDanger.setMinHeight("4rem");
        shielded.setHelperText(Texts.of("safety.acute.placeShielded.help"));
        add(
                errors,
                new Paragraph(Texts.of("safety.acute.explain")),
                new FormColumn(happening, inDanger, place, shielded, emergencyCalled, doneAlready),
                new StickyActions()
                        .primary(Texts.of("safety.acute.verb"), () -> send(reported))
                        .cancel(Texts.of("shell.cancel"), cancel));
    }

    private boolean send(Runnable reported) {
        CaseId chosen = caseId.get();
        if (chosen == null) {
            errors.show(java.util.List.of(Refusal.at("case", "refusal.chooseACase")));
            return false;
        }
        boolean done = errors.show(acute.report(
                chosen,
                new AcuteForm(
                        happening.getValue(),
                        inDanger.getValue(),
                        place.getValue(),
                        shielded.getValue(),
                        emergencyCalled.getValue(),
                        doneAlready.getValue())));
        if (done) {
            Notice.success(Texts.of("safety.acute.done"));
            reported.run();
        }
        return done;
    }
}
