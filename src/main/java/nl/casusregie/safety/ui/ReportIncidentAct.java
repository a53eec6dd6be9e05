package nl.casusregie.safety.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** "Meld incident" on the case page, at any moment while the case is open. */
@Service
class ReportIncidentAct implements CaseAct {

    private final Incidents incidents;
    private final Clock clock;

    ReportIncidentAct(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "safety.incident.act";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.WARNING;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.REPORT_INCIDENT;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return !overview.phase().isFinal();
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        FormDialog dialog = new FormDialog(Texts.of("safety.incident.title"));
        dialog.put(new ReportIncidentForm(
                incidents,
                clock,
                overview.id(),
                () -> {
                    dialog.close();
                    done.run();
                },
                dialog::close));
        dialog.open();
    }
}
