package nl.casusregie.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Actor;

/** Who is signed in, the language, what features add for oneself, and the way out. */
class UserMenu extends MenuButton {

    UserMenu(Actor actor, List<UserMenuEntry> entries, Runnable logOut) {
        super("", initials(actor), () -> lines(actor, entries, logOut));
        addClassName("cr-user-menu");
        removeThemeVariants(ButtonVariant.LUMO_ICON);
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setAriaLabel(Texts.of("shell.user.menu", actor.name()));
        Span name = new Span(actor.name());
        name.addClassName("cr-user-menu__name");
        getElement().appendChild(name.getElement());
    }

    private static Span initials(Actor actor) {
        Span initials = new Span(PersonChip.initials(actor.name()));
        initials.addClassName("cr-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        return initials;
    }

    private static List<MenuLine> lines(Actor actor, List<UserMenuEntry> entries, Runnable logOut) {
        List<MenuLine> lines = new ArrayList<>();
        lines.add(MenuLine.heading(actor.name(), actor.organisationName()));
        lines.add(MenuLine.rule());
        lines.add(language("Nederlands", Locale.of("nl")));
        lines.add(language("English", Locale.ENGLISH));
        lines.add(MenuLine.rule());
        entries.forEach(entry -> lines.add(MenuLine.of(Texts.of(entry.labelKey()), () -> entry.choose(actor))));
        lines.add(MenuLine.of(Texts.of("shell.user.logout"), logOut));
        return lines;
    }

    private static MenuLine language(String name, Locale locale) {
        return MenuLine.of(name, () -> LanguageChoice.choose(UI.getCurrent(), locale))
                .inLanguage(locale.getLanguage())
                .marked(Texts.locale().getLanguage().equals(locale.getLanguage()));
    }
}
