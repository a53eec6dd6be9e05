package nl.casusregie.plan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.BottomLines;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Texts;

/** Asks whether a bottom line is kept and what somebody saw; says beforehand what follows when it is not. */
class JudgeDialog extends ActDialog {

    private static final List<BottomLineStatus> ANSWERS =
            List.of(BottomLineStatus.MET, BottomLineStatus.PARTLY, BottomLineStatus.NOT_MET);

    JudgeDialog(BottomLines bottomLines, CaseId caseId, BottomLine line, Runnable done) {
        this(
                bottomLines,
                caseId,
                line,
                done,
                Fields.radios("plan.judge.status", ANSWERS, BottomLineStatus::key),
                Fields.longText("plan.judge.evidence", Refusals.TEXT, "plan.judge.evidence.help"));
    }

    private JudgeDialog(
            BottomLines bottomLines,
            CaseId caseId,
            BottomLine line,
            Runnable done,
            RadioButtonGroup<BottomLineStatus> status,
            TextArea evidence) {
        this(
                bottomLines,
                caseId,
                line,
                done,
                status,
                evidence,
                new ErrorSummary(Map.of("status", status, "evidence", evidence)).about(line.id()));
    }

    private JudgeDialog(
            BottomLines bottomLines,
            CaseId caseId,
            BottomLine line,
            Runnable done,
            RadioButtonGroup<BottomLineStatus> status,
            TextArea evidence,
            ErrorSummary errors) {
        super(
                Texts.of("plan.judge"),
                new FormColumn(
                        errors,
                        new RemoteText(line.requirement()),
                        status,
                        evidence,
                        PlanWords.quiet(Texts.of("plan.judge.follows", line.consequence()))));
        verb(Texts.of("plan.judge"), () -> {
            boolean judged = errors.show(bottomLines.judge(caseId, line.id(), status.getValue(), evidence.getValue()));
            if (judged) {
                Notice.success(Texts.of("plan.judged." + status.getValue()));
                done.run();
            }
            return judged;
        });
    }
}
