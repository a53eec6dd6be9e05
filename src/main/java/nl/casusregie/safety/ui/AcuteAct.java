package nl.casusregie.safety.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** "Acuut melden" on the case page, in every state; on a case that has ended it says whom to call. */
@Service
class AcuteAct implements CaseAct {

    private final AcuteSafety acute;

    AcuteAct(AcuteSafety acute) {
        this.acute = acute;
    }

    @Override
    public String labelKey() {
        return "safety.acute.act";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.EXCLAMATION_CIRCLE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.REPORT_ACUTE;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return true;
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        FormDialog dialog = new FormDialog(Texts.of("safety.acute.title"), new WhoToCall());
        if (overview.phase().isFinal()) {
            dialog.put(new Paragraph(Texts.of("refusal.acuteCaseHasEnded")));
            dialog.setCloseOnOutsideClick(true);
            dialog.open();
            return;
        }
        dialog.put(new AcuteReportForm(
                acute,
                overview::id,
                () -> {
                    dialog.close();
                    done.run();
                },
                dialog::close));
        dialog.open();
    }
}
