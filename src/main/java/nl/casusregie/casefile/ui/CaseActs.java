package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.ScreenWidth;
import nl.casusregie.shell.ui.Texts;

/** What can be done with the case: the usual acts in sight, the rare ones behind "more", all in one menu on a telephone. */
class CaseActs extends MenuBar {

    /** Acts that end or restart a case come after this. */
    private static final int RARE_FROM = 800;

    private final CaseOverview overview;
    private final Runnable done;

    CaseActs(List<CaseAct> acts, CaseOverview overview, Runnable done) {
        this.overview = overview;
        this.done = done;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("cr-case-acts");
        getElement().setAttribute("aria-label", Texts.of("casefile.acts"));
        setVisible(!acts.isEmpty());
        List<CaseAct> usual =
                acts.stream().filter(act -> act.order() < RARE_FROM).toList();
        List<CaseAct> rare =
                acts.stream().filter(act -> act.order() >= RARE_FROM).toList();
        ScreenWidth.follow(this, narrow -> {
            removeAll();
            if (narrow) {
                fill(menu("casefile.acts", VaadinIcon.MENU), acts);
                return;
            }
            fill(this, usual);
            if (!rare.isEmpty()) {
                fill(menu("casefile.acts.more", VaadinIcon.ELLIPSIS_DOTS_H), rare);
            }
        });
    }

    private HasMenuItems menu(String key, VaadinIcon icon) {
        MenuItem item = addItem(Icons.decorative(icon));
        item.add(new Span(Texts.of(key)));
        return item.getSubMenu();
    }

    private void fill(HasMenuItems menu, List<CaseAct> acts) {
        acts.forEach(act -> {
            MenuItem item = menu.addItem(Icons.decorative(act.icon()), event -> act.start(overview, done));
            item.add(new Span(Texts.of(act.labelKey())));
        });
    }
}
