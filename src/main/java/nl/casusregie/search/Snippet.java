package nl.casusregie.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.casusregie.search.SearchHit.Piece;
import nl.casusregie.search.Words.Word;

/** The part of a text in which the words were found, with those words marked. */
final class Snippet {

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    /** Who does it is another text than what is done: they do not run on. */
    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

    private static final String BETWEEN = " · ";

    private Snippet() {}

    static List<Piece> of(SearchKind kind, String text, List<Word> lookedFor) {
        Set<String> exact = new HashSet<>();
        Set<String> alike = new HashSet<>();
        lookedFor.forEach(word -> {
            exact.addAll(BlindWords.exact(word));
            alike.addAll(BlindWords.alike(word));
        });
        List<Word> found = Words.of(text).stream()
                .filter(word -> isFound(kind, word, exact, alike))
                .toList();
        int from = found.isEmpty() ? 0 : start(text, found.getFirst().start());
        int until = end(text, Math.min(text.length(), from + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        add(pieces, from > 0 ? "… " : "", false);
        for (Word word : found) {
            if (word.start() >= at && word.end() <= until) {
                add(pieces, text.substring(at, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(pieces, text.substring(Math.min(at, until), until), false);
        add(pieces, until < text.length() ? " …" : "", false);
        return pieces;
    }

    private static boolean isFound(SearchKind kind, Word word, Set<String> exact, Set<String> alike) {
        String one = text(word);
        return BlindWords.tokens(kind, one).stream().anyMatch(token -> exact.contains(token) || alike.contains(token));
    }

    /** The word as it stands, with its capital. */
    private static String text(Word word) {
        return word.capital()
                ? word.plain().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + word.plain().substring(1)
                : word.plain();
    }

    /** Not in the middle of a word. */
    private static int start(String text, int found) {
        int from = Math.max(0, found - BEFORE);
        int space = from == 0 ? -1 : text.indexOf(' ', from);
        return from == 0 ? 0 : space < 0 || space >= found ? found : space + 1;
    }

    private static int end(String text, int wanted) {
        int space = wanted >= text.length() ? -1 : text.lastIndexOf(' ', wanted);
        int end = wanted >= text.length() ? text.length() : space > wanted - BEFORE ? space : wanted;
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(LINE_END.matcher(text).replaceAll(BETWEEN), found));
        }
    }
}
