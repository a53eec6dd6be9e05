package nl.casusregie.casefile.ui;

import java.util.Comparator;
import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.casefile.ui.spi.CasePanel;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules contribute to the case page, as far as whoever looks may have it. */
@Component
class CaseParts {

    private final CaseAccess access;
    private final ObjectProvider<CaseTab> tabs;
    private final ObjectProvider<CasePanel> panels;
    private final ObjectProvider<CaseAct> acts;

    CaseParts(
            CaseAccess access,
            ObjectProvider<CaseTab> tabs,
            ObjectProvider<CasePanel> panels,
            ObjectProvider<CaseAct> acts) {
        this.access = access;
        this.tabs = tabs;
        this.panels = panels;
        this.acts = acts;
    }

    List<CaseTab> tabs(CaseId id) {
        return tabs.stream()
                .filter(tab -> access.may(tab.needed(), id))
                .sorted(Comparator.comparingInt(CaseTab::order))
                .toList();
    }

    List<CasePanel> panels(CaseId id) {
        return panels.stream()
                .filter(panel -> access.may(panel.needed(), id))
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
    }

    List<CaseAct> acts(CaseOverview overview) {
        return acts.stream()
                .filter(act -> act.possible(overview))
                .filter(act -> access.may(act.needed(), overview.id()))
                .sorted(Comparator.comparingInt(CaseAct::order))
                .toList();
    }
}
