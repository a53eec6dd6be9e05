package nl.casusregie.plan;

import java.util.Arrays;
import java.util.List;
import nl.casusregie.shared.Letters;

/** Texts as they are compared: without spaces, capitals, marks and whatever else one spells differently. */
final class PlainLetters {

    private PlainLetters() {}

    /** Letters and digits only, in one run. */
    static String run(String text) {
        StringBuilder run = new StringBuilder(text.length());
        Letters.plain(text).codePoints().filter(Character::isLetterOrDigit).forEach(run::appendCodePoint);
        // IJsselstraat, Ijsselstraat and Ysselstraat are the same street.
        return run.toString().replace("ij", "y");
    }

    /** Digits only, whichever script they are of. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(each -> digits.append(Character.getNumericValue(each)));
        return digits.toString();
    }

    /** The words, each as {@link #run}. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(PlainLetters::run)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
