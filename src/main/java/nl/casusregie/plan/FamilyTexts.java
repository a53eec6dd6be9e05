package nl.casusregie.plan;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around what the plan says, in the language of who reads it and not of who prints it. */
class FamilyTexts {

    private final Locale language;
    private final ResourceBundle words;

    FamilyTexts(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "texts.plan",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... args) {
        String text = words.getString(key);
        return args.length == 0 ? text : new MessageFormat(text.replace("'", "''"), language).format(args);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(date);
    }
}
