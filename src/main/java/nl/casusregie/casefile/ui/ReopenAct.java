package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.ui.ReasonDialog.Words;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Component;

/** Opens a closed case again as a new episode. */
@Component
class ReopenAct implements CaseAct {

    private final CaseEnding ending;

    ReopenAct(CaseEnding ending) {
        this.ending = ending;
    }

    @Override
    public String labelKey() {
        return "casefile.reopen";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.REFRESH;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.REOPEN_CASE;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return overview.phase() == CasePhase.CLOSED;
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        Words words = new Words(
                Texts.of("casefile.reopen.question", overview.number()),
                List.of(Texts.of("casefile.reopen.episode"), Texts.of("casefile.reopen.hearing")),
                "casefile.reopen.reason",
                Refusals.TEXT,
                Texts.of("casefile.reopen"));
        ReasonDialog.ask(words, false, reason -> ending.reopen(overview.id(), reason), () -> {
            Notice.success(Texts.of("casefile.reopen.done", overview.number()));
            done.run();
        });
    }
}
