package nl.casusregie.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a fact would be told by a text: four words in a row of it, a name in it, or a number in it. */
final class FactTrace {

    private static final int IN_A_ROW = 4;
    private static final int TELLING = 6;
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:)'\"-] )\\p{Lu}[\\p{L}\\p{M}'-]{2,}");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{4,}");

    private final Set<String> rows = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    /** @param known names that everybody at home knows, of themselves and of who helps */
    FactTrace(String fact, Set<String> known) {
        List<String> words = PlainLetters.words(fact);
        for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
            addRow(words.subList(i, i + IN_A_ROW), known);
        }
        if (words.size() < IN_A_ROW) {
            addRow(words, known);
        }
        Matcher name = NAME.matcher(fact);
        while (name.find()) {
            names.add(PlainLetters.run(name.group()));
        }
        names.removeAll(known);
        Matcher number = NUMBER.matcher(fact);
        while (number.find()) {
            numbers.add(number.group());
        }
    }

    /** Who was spoken with tells nothing when everybody knows them. */
    private void addRow(List<String> words, Set<String> known) {
        String row = String.join("", words);
        if (row.length() >= TELLING && !known.containsAll(words)) {
            rows.add(row);
        }
    }

    boolean isIn(String text) {
        String run = PlainLetters.run(text);
        Set<String> words = new HashSet<>(PlainLetters.words(text));
        String digits = PlainLetters.digits(text);
        return rows.stream().anyMatch(run::contains)
                || names.stream().anyMatch(words::contains)
                || numbers.stream().anyMatch(digits::contains);
    }
}
