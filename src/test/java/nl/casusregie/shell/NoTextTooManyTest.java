package nl.casusregie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is asked for somewhere, and every text that is asked for by its whole name is there. */
class NoTextTooManyTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** What code puts behind a key itself: the name of a constant, a number, yes or no. */
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_0-9]*|[0-9]+|true|false");

    private static final Pattern ASKED =
            Pattern.compile("(?:Texts\\.(?:of|title)|Fields\\.\\w+)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Set<String> keys =
            new TextBundles().getAllTranslations(TextBundles.DUTCH).keySet();
    private final Set<String> literals = inCode(LITERAL);
    private final List<String> beginnings = literals.stream()
            .filter(literal -> literal.endsWith(".") && literal.length() > 3)
            .toList();
    private final List<String> endings =
            literals.stream().filter(literal -> literal.startsWith(".")).toList();

    @Test
    void everyTextIsAskedForSomewhere() {
        assertThat(keys.stream().filter(key -> !isAsked(key)).sorted().toList()).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> asked = inCode(ASKED);
        assertThat(asked).hasSizeGreaterThan(500);
        assertThat(asked.stream()
                        .filter(key -> !key.endsWith("."))
                        .filter(key -> !keys.contains(key))
                        .filter(key -> keys.stream().noneMatch(each -> each.startsWith(key + ".")))
                        .toList())
                .isEmpty();
    }

    /** Whole, or put together from a beginning, a constant and an ending such as {@code .help}. */
    private boolean isAsked(String key) {
        return isBegun(key)
                || endings.stream()
                        .anyMatch(ending ->
                                key.endsWith(ending) && isBegun(key.substring(0, key.length() - ending.length())));
    }

    private boolean isBegun(String key) {
        int dot = key.lastIndexOf('.');
        return literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || dot > 0
                        && literals.contains(key.substring(0, dot))
                        && CONSTANT.matcher(key.substring(dot + 1)).matches();
    }

    private static Set<String> inCode(Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(pattern, file))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
