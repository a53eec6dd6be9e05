package nl.casusregie.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Actor;

/** Who is signed in, the language, what features add for oneself, and the way out. */
class UserMenu extends MenuBar {

    UserMenu(Actor actor, List<UserMenuEntry> entries, Runnable logOut) {
        addClassName("cr-user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span initials = new Span(PersonChip.initials(actor.name()));
        initials.addClassName("cr-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(actor.name());
        name.addClassName("cr-user-menu__name");
        MenuItem person = addItem(initials);
        person.add(name);
        person.setAriaLabel(Texts.of("shell.user.menu", actor.name()));

        SubMenu menu = person.getSubMenu();
        menu.addComponent(identity(actor));
        menu.addComponent(new Hr());
        language(menu, "Nederlands", Locale.of("nl"));
        language(menu, "English", Locale.ENGLISH);
        menu.addComponent(new Hr());
        entries.forEach(entry -> menu.addItem(Texts.of(entry.labelKey()), event -> entry.choose(actor)));
        menu.addItem(Texts.of("shell.user.logout"), event -> logOut.run());
    }

    private static Div identity(Actor actor) {
        Span name = new Span(actor.name());
        name.addClassName("cr-strong");
        Span organisation = new Span(actor.organisationName());
        organisation.addClassName("cr-quiet");
        Div identity = new Div(name, organisation);
        identity.addClassName("cr-user-menu__identity");
        return identity;
    }

    private static void language(SubMenu menu, String name, Locale locale) {
        Span word = new Span(name);
        word.getElement().setAttribute("lang", locale.getLanguage());
        MenuItem item = menu.addItem(word, event -> LanguageChoice.choose(UI.getCurrent(), locale));
        item.setCheckable(true);
        item.setChecked(Texts.locale().getLanguage().equals(locale.getLanguage()));
    }
}
