package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Measures before the planned day. */
@Service
class MeasureNowAct implements CaseAct {

    private final Aftercare aftercare;

    MeasureNowAct(Aftercare aftercare) {
        this.aftercare = aftercare;
    }

    @Override
    public String labelKey() {
        return "measurement.now";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CLIPBOARD_PULSE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.RECORD_MEASUREMENT;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return overview.phase() == CasePhase.AFTERCARE;
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        ConfirmAct.ask(
                Texts.of("measurement.now.question"),
                List.of(Texts.of("measurement.now.consequence")),
                Texts.of("measurement.now"),
                () -> bringForward(overview.id(), done));
    }

    private void bringForward(CaseId caseId, Runnable done) {
        Outcome<CaseId> outcome = aftercare.bringForward(caseId);
        if (outcome.isDone()) {
            Notice.success(Texts.of("measurement.now.done"));
        } else {
            Refusal reason = outcome.reasons().getFirst();
            Notice.problem(Texts.of(reason.key(), reason.args().toArray()));
        }
        done.run();
    }
}
