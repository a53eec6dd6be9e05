package nl.casusregie.search;

import java.util.ArrayList;
import java.util.List;
import nl.casusregie.shared.DutchSound;
import nl.casusregie.shared.Letters;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.tartarus.snowball.ext.DutchStemmer;

/** Takes texts apart into words as they are looked for: small letters without marks, the Dutch stem, and the sound. */
final class Words {

    private static final CharArraySet FILLERS = DutchAnalyzer.getDefaultStopSet();

    private Words() {}

    /**
     * A word and where it stands in the text.
     *
     * @param plain in small letters without marks
     * @param capital whether it begins with a capital, as names do
     */
    record Word(int start, int end, String plain, boolean capital) {

        /** Also "mes" and "messen" meet: a doubled letter at the end counts once. */
        String stem() {
            DutchStemmer stemmer = new DutchStemmer();
            stemmer.setCurrent(plain);
            stemmer.stem();
            return stemmer.getCurrent().replaceAll("([a-z])\\1$", "$1");
        }

        /** Empty for a word in other letters than those of Dutch. */
        String sound() {
            return DutchSound.of(plain.replaceAll("[^a-z]", ""));
        }

        boolean isNumber() {
            return plain.chars().allMatch(Character::isDigit);
        }

        /** A word such as "the", that says nothing by itself. */
        boolean saysNothing() {
            return FILLERS.contains(plain) || plain.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    /**
     * The words of a text. Signs that cannot be seen are no part of a word and do not break one; what consists of other signs
     * alone, such as "-" where a name is not known, counts as a word.
     */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int at = 0; at <= text.length(); ) {
            int letter = at < text.length() ? text.codePointAt(at) : ' ';
            int next = at + Character.charCount(letter);
            boolean seen = Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter);
            if (Character.isLetterOrDigit(letter) || isMark(letter)) {
                start = word.isEmpty() ? at : start;
                word.appendCodePoint(letter);
                end = next;
            } else if (seen || Character.isWhitespace(letter)) {
                add(words, word, start, end);
            }
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                boolean alone = words.isEmpty() || words.getLast().end() <= at - signs.length();
                if (!signs.isEmpty() && alone) {
                    words.add(new Word(at - signs.length(), at, signs.toString(), false));
                }
                signs.setLength(0);
            } else if (seen) {
                signs.appendCodePoint(letter);
            }
            at = next;
        }
        return words;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void add(List<Word> words, StringBuilder letters, int start, int end) {
        if (!letters.isEmpty()) {
            String plain = Letters.plain(letters.toString());
            if (!plain.isEmpty()) {
                words.add(new Word(start, end, plain, Character.isUpperCase(letters.codePointAt(0))));
            }
            letters.setLength(0);
        }
    }
}
