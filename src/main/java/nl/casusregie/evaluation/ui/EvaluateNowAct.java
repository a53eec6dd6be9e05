package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Evaluates before the planned day. */
@Service
class EvaluateNowAct implements CaseAct {

    private final Evaluations evaluations;

    EvaluateNowAct(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String labelKey() {
        return "evaluation.now";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CLIPBOARD_CHECK;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.RECORD_EVALUATION;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return overview.phase() == CasePhase.EXECUTION;
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        ConfirmAct.ask(
                Texts.of("evaluation.now.question"),
                List.of(Texts.of("evaluation.now.consequence")),
                Texts.of("evaluation.now"),
                () -> bringForward(overview.id(), done));
    }

    private void bringForward(CaseId caseId, Runnable done) {
        Outcome<CaseId> outcome = evaluations.bringForward(caseId);
        if (outcome.isDone()) {
            Notice.success(Texts.of("evaluation.now.done"));
        } else {
            Refusal reason = outcome.reasons().getFirst();
            Notice.problem(Texts.of(reason.key(), reason.args().toArray()));
        }
        done.run();
    }
}
