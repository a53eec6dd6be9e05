package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.ReasonDialog.Words;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Component;

/** Withdraws the case, with the reason. */
@Component
class WithdrawAct implements CaseAct {

    private final CaseEnding ending;

    WithdrawAct(CaseEnding ending) {
        this.ending = ending;
    }

    @Override
    public String labelKey() {
        return "casefile.withdraw";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BAN;
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.WITHDRAW_CASE;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return !overview.phase().isFinal();
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        Words words = new Words(
                Texts.of("casefile.withdraw.question", overview.number()),
                List.of(
                        Texts.of("casefile.withdraw.stops"),
                        Texts.of("casefile.withdraw.team"),
                        Texts.of("casefile.withdraw.kept")),
                "casefile.withdraw.reason",
                Refusals.TEXT,
                Texts.of("casefile.withdraw"));
        ReasonDialog.ask(words, true, reason -> ending.withdraw(overview.id(), reason), () -> {
            Notice.success(Texts.of("casefile.withdraw.done", overview.number()));
            done.run();
        });
    }
}
