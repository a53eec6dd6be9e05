package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.evaluation.LineJudgement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;

/** Asks whether one bottom line is kept, and from what that shows. */
class JudgementFields extends FieldGroup {

    private static final List<BottomLineStatus> ANSWERS =
            List.of(BottomLineStatus.MET, BottomLineStatus.PARTLY, BottomLineStatus.NOT_MET);

    private final UUID bottomLine;
    private final RadioButtonGroup<BottomLineStatus> status =
            Fields.radios("evaluation.judgement", ANSWERS, BottomLineStatus::key);
    private final TextArea evidence = Fields.longText("evaluation.evidence", Refusals.TEXT, "evaluation.evidence.help");

    JudgementFields(BottomLine line) {
        super(line.requirement());
        bottomLine = line.id();
        addClassName("cr-plan-line");
        evidence.setMinRows(2);
        add(status, evidence);
    }

    void nameFields(Map<String, Component> fields) {
        fields.put(LineJudgement.fieldOf(bottomLine) + ".status", status);
        fields.put(LineJudgement.fieldOf(bottomLine) + ".evidence", evidence);
    }

    LineJudgement value() {
        return new LineJudgement(bottomLine, "", status.getValue(), evidence.getValue());
    }
}
