package nl.casusregie.plainwords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casusregie.plainwords.Suggestion.Kind;

/**
 * A Dutch text read with the eyes of somebody who does not read much: long sentences, words of the trade, abbreviations that nobody
 * explains, and a level by the formula of Flesch and Douma (206.84 - 0.93 x words per sentence - 77 x syllables per word). The
 * level is an estimate and is shown as one.
 */
public final class PlainReading {

    /** In words; guides for plain Dutch advise fifteen at most. */
    private static final int LONGEST_SENTENCE = 15;

    /** Fewer words than this say nothing about a level. */
    private static final int ENOUGH_WORDS = 10;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*");
    private static final Pattern VOWELS = Pattern.compile(
            "aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|[aeiouyáéíóúàèëïöüê]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?!IJ\\p{Ll})\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\b");

    private final String text;
    private final List<String> sentences;
    private final int words;

    private PlainReading(String text) {
        this.text = text;
        sentences = SENTENCE_END
                .splitAsStream(text.strip())
                .filter(sentence -> count(sentence) > 0)
                .toList();
        words = count(text);
    }

    public static PlainReading of(String text) {
        return new PlainReading(text);
    }

    /** Whether there is enough to say something about. */
    public boolean saysEnough() {
        return words >= ENOUGH_WORDS;
    }

    public Level level() {
        double perSentence = (double) words / Math.max(1, sentences.size());
        double perWord = (double) WORD.matcher(text)
                        .results()
                        .mapToLong(word -> syllables(word.group()))
                        .sum()
                / Math.max(1, words);
        double ease = 206.84 - 0.93 * perSentence - 77 * perWord;
        return ease >= 80 ? Level.A2 : ease >= 60 ? Level.B1 : ease >= 45 ? Level.B2 : Level.C1;
    }

    /** In the order in which somebody would mend them: long sentences, words of the trade, abbreviations. */
    public List<Suggestion> suggestions() {
        List<Suggestion> found = new ArrayList<>();
        sentences.stream()
                .filter(sentence -> count(sentence) > LONGEST_SENTENCE)
                .forEach(sentence -> found.add(
                        new Suggestion(Kind.LONG_SENTENCE, begin(sentence), String.valueOf(count(sentence)))));
        Jargon.in(text).forEach((word, instead) -> found.add(new Suggestion(Kind.JARGON, word, instead)));
        ABBREVIATION
                .matcher(text)
                .results()
                .filter(match -> !isExplained(match))
                .map(MatchResult::group)
                .distinct()
                .forEach(letters -> found.add(new Suggestion(Kind.ABBREVIATION, letters, "")));
        return found;
    }

    /** "Raad (RvdK)" and "RvdK (de Raad)" explain themselves, there and from then on. */
    private boolean isExplained(MatchResult match) {
        String letters = Pattern.quote(match.group());
        Matcher explained =
                Pattern.compile("\\(" + letters + "\\)|" + letters + "\\s*\\(").matcher(text);
        return explained.find() && explained.start() <= match.start() + 1;
    }

    private static int count(String words) {
        return (int) WORD.matcher(words).results().count();
    }

    private static long syllables(String word) {
        return Math.max(1, VOWELS.matcher(word).results().count());
    }

    private static String begin(String sentence) {
        String[] all = sentence.strip().split("\\s+");
        return all.length <= 6 ? sentence.strip() : String.join(" ", java.util.Arrays.copyOf(all, 6)) + " …";
    }
}
