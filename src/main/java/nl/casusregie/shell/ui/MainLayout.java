package nl.casusregie.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: skip link, header, navigation by role, and the page itself as the main landmark. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final Main main = new Main();
    private boolean shownBefore;

    MainLayout(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<HeaderAction> actions,
            ObjectProvider<PageBanner> banners,
            ObjectProvider<UserMenuEntry> own,
            AuthenticationContext authentication) {
        addClassName("cr-app");
        main.setId("inhoud");
        main.addClassName("cr-main");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        getElement().executeJs(ReturnPlace.REMEMBER);
        KeptFocus.neverLeave(main);
        setI18n(new AppLayoutI18n().setDrawer(Texts.of("shell.navigation")));

        Div right = new Div();
        right.addClassName("cr-header__actions");
        Actors.find().ifPresent(actor -> {
            addToDrawer(navigation(entries, actor));
            actions.stream()
                    .filter(action -> action.visibleFor(actor))
                    .sorted(Comparator.comparingInt(HeaderAction::order))
                    .forEach(action -> right.add(action.create(actor)));
            right.add(new UserMenu(actor, entries(own, actor), authentication::logout));
        });
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.navigation.toggle"));
        Header header = new Header(toggle, brand(), right);
        header.addClassName("cr-header");
        addToNavbar(skipLink(), header);
        Actors.find().ifPresent(actor -> banners.stream()
                .filter(each -> each.visibleFor(actor))
                .forEach(each -> addToNavbar(each.create(actor))));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    /**
     * What lies over a page goes with it, also by the back button of the browser, which does not know of it. It goes as the page
     * itself does: what a form keeps while one types stays kept. What stands beside the page stays.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UI ui = event.getUI();
        String here = ui.getInternals().getActiveViewLocation().getPath();
        if (event.getLocation().getPath().equals(here)) {
            return;
        }
        ui.getChildren().toList().forEach(over -> {
            if (over instanceof Dialog dialog && dialog.getModality() != ModalityMode.MODELESS) {
                dialog.close();
            } else if (over instanceof ConfirmDialog question) {
                question.close();
            }
        });
    }

    /** After a move to another page the keyboard and the screen reader start at that page, not at the old link. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shownBefore) {
            boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
            main.getElement()
                    .executeJs(
                            "if (!this.contains(document.activeElement)) this.focus({preventScroll: true});"
                                    + "if (!$0) { window.scrollTo(0, 0); this.assignedSlot?.parentElement?.scrollTo(0, 0); }",
                            back);
        }
        shownBefore = true;
    }

    private static Anchor skipLink() {
        Anchor link = new Anchor("#inhoud", Texts.of("shell.skip"));
        link.addClassName("cr-skip");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + "document.getElementById('inhoud').focus(); })");
        return link;
    }

    private static Anchor brand() {
        Image mark = new Image("icons/casusregie.svg", "");
        Span name = new Span("Casusregie");
        Anchor brand = new Anchor("", mark, name);
        brand.addClassName("cr-brand");
        brand.setAriaLabel(Texts.of("shell.home"));
        return brand;
    }

    private static List<UserMenuEntry> entries(ObjectProvider<UserMenuEntry> own, Actor actor) {
        return own.stream()
                .filter(entry -> entry.visibleFor(actor))
                .sorted(Comparator.comparingInt(UserMenuEntry::order))
                .toList();
    }

    private static SideNav navigation(ObjectProvider<NavigationEntry> entries, Actor actor) {
        SideNav navigation = new SideNav();
        navigation.addClassName("cr-nav");
        navigation.getElement().setAttribute("aria-label", Texts.of("shell.navigation"));
        entries.stream()
                .filter(entry -> entry.visibleFor(actor))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> {
                    Picture icon = Icons.of(entry.icon());
                    icon.getElement().setAttribute("aria-hidden", "true");
                    SideNavItem item = new SideNavItem(Texts.of(entry.labelKey()), entry.view(), icon);
                    item.setMatchNested(true);
                    item.setPathAliases(entry.pages());
                    navigation.addItem(item);
                });
        return navigation;
    }
}
