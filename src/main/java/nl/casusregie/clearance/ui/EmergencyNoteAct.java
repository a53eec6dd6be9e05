package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.clearance.BreakGlass;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Writes down what one found or did while the glass is broken, for the team to read. */
@Service
class EmergencyNoteAct implements CaseAct {

    private final BreakGlass glass;

    EmergencyNoteAct(BreakGlass glass) {
        this.glass = glass;
    }

    @Override
    public String labelKey() {
        return "clearance.note";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.PENCIL;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.ADD_EMERGENCY_NOTE;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return true;
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        TextArea text = Fields.longText("clearance.note.text", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("text", text));
        new ActDialog(
                        Texts.of("clearance.note.question"),
                        new Paragraph(Texts.of("clearance.note.explain")),
                        errors,
                        new FormColumn(text))
                .verb(Texts.of("clearance.note.verb"), () -> {
                    boolean kept = errors.show(glass.note(overview.id(), text.getValue()));
                    if (kept) {
                        Notice.success(Texts.of("clearance.note.done"));
                        done.run();
                    }
                    return kept;
                })
                .open();
    }
}
