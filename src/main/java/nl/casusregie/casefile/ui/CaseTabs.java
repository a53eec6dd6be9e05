package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.shell.ui.TabStrip;
import nl.casusregie.shell.ui.Texts;

/** The tabs of a case in two rows: what they are about, and those of it. Going back to a group finds what was open in it. */
class CaseTabs extends Composite<Div> {

    private final Tabs groups = new TabStrip();
    private final Tabs tabs = new TabStrip();
    private final Map<CaseTabGroup, CaseTab> left = new EnumMap<>(CaseTabGroup.class);
    private List<CaseTab> all = List.of();
    private List<CaseTabGroup> shownGroups = List.of();
    private List<CaseTab> shown = List.of();

    /** @param chosen what to do when somebody chooses another tab */
    CaseTabs(Consumer<CaseTab> chosen) {
        groups.addClassName("cr-case-groups");
        groups.getElement().setAttribute("aria-label", Texts.of("casefile.tabs"));
        groups.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(lastOf(shownGroups.get(groups.getSelectedIndex())));
            }
        });
        tabs.addClassName("cr-case-tabs");
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(shown.get(tabs.getSelectedIndex()));
            }
        });
        getContent().addClassName("cr-case-parts");
        getContent().add(groups, tabs);
    }

    void show(List<CaseTab> some) {
        all = some;
        left.clear();
        shownGroups = some.stream().map(CaseTab::group).distinct().sorted().toList();
        groups.removeAll();
        shownGroups.forEach(group -> groups.add(new Tab(Texts.of(group.labelKey()))));
        shown = List.of();
        tabs.removeAll();
    }

    Optional<CaseTab> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<CaseTab> first() {
        return all.stream().findFirst();
    }

    Optional<CaseTab> selected() {
        return tabs.getSelectedTab() == null ? Optional.empty() : Optional.of(shown.get(tabs.getSelectedIndex()));
    }

    void select(CaseTab tab) {
        List<CaseTab> ofGroup =
                all.stream().filter(each -> each.group() == tab.group()).toList();
        groups.setSelectedIndex(shownGroups.indexOf(tab.group()));
        if (!ofGroup.equals(shown)) {
            shown = ofGroup;
            tabs.removeAll();
            tabs.getElement().setAttribute("aria-label", Texts.of(tab.group().labelKey()));
            shown.forEach(each -> tabs.add(new Tab(Texts.of(each.labelKey()))));
        }
        tabs.setSelectedIndex(shown.indexOf(tab));
        left.put(tab.group(), tab);
    }

    private CaseTab lastOf(CaseTabGroup group) {
        return Optional.ofNullable(left.get(group)).orElseGet(() -> all.stream()
                .filter(each -> each.group() == group)
                .findFirst()
                .orElseThrow());
    }
}
