package nl.casusregie.plainwords;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Words of the trade and of officials, with what one says at home. The list is ours; a longer word goes before a shorter. */
final class Jargon {

    private static final Map<Pattern, String> WORDS = read();

    private Jargon() {}

    /** Those that are in the text, as it writes them, with what to write instead. */
    static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        WORDS.forEach((word, instead) -> {
            var match = word.matcher(text);
            if (match.find()) {
                found.put(match.group(), instead);
            }
        });
        return found;
    }

    private static Map<Pattern, String> read() {
        Properties list = new Properties();
        try (Reader reader = new InputStreamReader(
                java.util.Objects.requireNonNull(Jargon.class.getResourceAsStream("/plainwords/jargon_nl.properties")),
                StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Pattern, String> words = new LinkedHashMap<>();
        new TreeMap<>(list)
                .forEach((word, instead) -> words.put(
                        Pattern.compile(
                                "(?<!\\p{L})" + Pattern.quote(word.toString()) + "(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        instead.toString()));
        return words;
    }
}
