package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person at a glance: initials, name, and under it the role and organisation. */
public class PersonChip extends Span {

    public PersonChip(String name, @Nullable String role, @Nullable String organisation) {
        addClassName("cr-person");
        Span initials = new Span(initials(name));
        initials.addClassName("cr-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(new Span(name));
        words.addClassName("cr-person__words");
        String under = Stream.of(role, organisation)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        if (!under.isEmpty()) {
            Span quiet = new Span(under);
            quiet.addClassName("cr-quiet");
            words.add(quiet);
        }
        add(initials, words);
    }

    /** First letters of the first and the last word: "Marieke de Vries" gives "MV". */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
