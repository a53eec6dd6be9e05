package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Membership;
import nl.casusregie.safety.SafetyOwners;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.springframework.stereotype.Component;

/** Who keeps an eye on the safety, with the act to name somebody else. */
@Component
class SafetyOwnerLine {

    private final SafetyOwners owners;
    private final CaseAccess access;

    SafetyOwnerLine(SafetyOwners owners, CaseAccess access) {
        this.owners = owners;
        this.access = access;
    }

    Div of(CaseId caseId) {
        Div line = new Div();
        line.addClassName("cr-safety-panel__owner");
        fill(line, caseId);
        return line;
    }

    private void fill(Div line, CaseId caseId) {
        line.removeAll();
        owners.of(caseId)
                .ifPresentOrElse(
                        owner -> line.add(new Span(owner.name() + ", " + owner.organisationName())),
                        () -> line.add(new StatusChip(Texts.of("evaluation.panel.owner.none"), Tone.WARN)));
        if (access.may(CaseAction.SECURE_SAFETY, caseId)) {
            Button change = new Button(Texts.of("evaluation.panel.owner.change"), event -> ask(line, caseId));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            change.setAriaLabel(Texts.of("evaluation.panel.owner.change.whom"));
            line.add(change);
        }
    }

    private void ask(Div line, CaseId caseId) {
        ComboBox<Membership> chosen = Fields.search(
                "evaluation.panel.owner",
                owners.candidates(caseId),
                member -> member.name() + ", " + member.organisationName());
        ErrorSummary errors = new ErrorSummary(Map.of("owner", chosen)).keepingNoDraft();
        new ActDialog(
                        Texts.of("evaluation.panel.owner.question"),
                        new Paragraph(Texts.of("evaluation.panel.owner.explain")),
                        errors,
                        new FormColumn(chosen))
                .verb(Texts.of("evaluation.panel.owner.verb"), () -> {
                    Membership member = chosen.getValue();
                    boolean done = errors.show(owners.name(caseId, member == null ? null : member.user()));
                    if (done) {
                        Notice.success(Texts.of("evaluation.panel.owner.done"));
                        fill(line, caseId);
                    }
                    return done;
                })
                .open();
    }
}
