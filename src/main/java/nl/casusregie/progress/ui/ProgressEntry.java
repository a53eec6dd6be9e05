package nl.casusregie.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.progress.RegionProgress;
import nl.casusregie.shell.ui.NavigationEntry;

/** "Voortgang" in the navigation, for who watches over a region. */
@org.springframework.stereotype.Component
class ProgressEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "progress.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BAR_CHART_H;
    }

    @Override
    public Class<? extends Component> view() {
        return ProgressView.class;
    }

    /** Before the cases: who gets no work from the trajectory starts here. */
    @Override
    public int order() {
        return 250;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return RegionProgress.isWatcher(actor);
    }
}
