package nl.casusregie.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Texts in the language of the person who is looking. */
public final class Texts {

    private static final Locale DUTCH = Locale.of("nl");

    private Texts() {}

    /** The text for a key, with {0}, {1} ... filled in. */
    public static String of(String key, Object... args) {
        return I18NProvider.translate(locale(), key, args);
    }

    /** The name of an enum constant: key {@code <prefix>.<CONSTANT>}. */
    public static String name(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** A browser title for {@code HasDynamicTitle}: never put names of persons in it. */
    public static String title(String key, Object... args) {
        return of(key, args) + " - Casusregie";
    }

    /** The language of the person who is looking. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? DUTCH : ui.getLocale();
    }

    static boolean english() {
        return "en".equals(locale().getLanguage());
    }
}
