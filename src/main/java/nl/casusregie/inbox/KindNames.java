package nl.casusregie.inbox;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names work in what is written into a case, which is kept in Dutch whoever reads it. */
final class KindNames {

    private static final ResourceBundle DUTCH = ResourceBundle.getBundle(
            "texts.inbox",
            Locale.of("nl"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private KindNames() {}

    /** Which work, whom it concerns and what was said; what is empty is left out. */
    static String detail(WorkKind kind, String... rest) {
        return Stream.concat(Stream.of(DUTCH.getString(kind.key())), Stream.of(rest))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
