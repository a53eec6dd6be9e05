package nl.casusregie.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.keys.BlindIndex;
import nl.casusregie.search.Words.Word;
import org.springframework.stereotype.Component;

/**
 * The words of a text as keyed hashes. The case is part of what is hashed: in another case the same word has another hash, so
 * that whoever reads the database cannot compare households, and a question holds the hashes of one's own cases only.
 */
@Component
class BlindWords {

    private static final String KIND = "search:";
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 12;
    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST_JOINED = 4;

    private final BlindIndex index;

    BlindWords(BlindIndex index) {
        this.index = index;
    }

    /** By which key new hashes are made. */
    String keyName() {
        return index.newestBeginning();
    }

    /** What a text is found by. */
    long[] of(SearchKind kind, UUID caseId, String text) {
        return tokens(kind, text).stream()
                .mapToLong(token -> index.numberOf(KIND + caseId, token))
                .toArray();
    }

    /** What one of the words of a question is found by in one of the cases, whichever key made the hash. */
    Stream<Long> anyOf(UUID caseId, Set<String> tokens) {
        return tokens.stream().flatMap(token -> index.anyNumberOf(KIND + caseId, token).stream());
    }

    static Set<String> tokens(SearchKind kind, String text) {
        boolean name = kind == SearchKind.PERSON;
        Set<String> tokens = new LinkedHashSet<>();
        List<Word> words = Words.of(text);
        for (Word word : words) {
            tokens.add("w" + word.stem());
            if (word.isNumber()) {
                tokens.add("w" + number(word));
            }
            if (name || word.capital()) {
                sound(word, tokens);
            }
            if (name) {
                beginnings(word, tokens);
            }
        }
        if (name) {
            joined(words).forEach(each -> tokens.add("w" + each));
        }
        return tokens;
    }

    /** The exact ways in which a word of a question can stand in a text. */
    static Set<String> exact(Word word) {
        Set<String> tokens = new LinkedHashSet<>(List.of("w" + word.stem()));
        if (word.isNumber()) {
            tokens.add("w" + number(word));
        }
        tokens.add("w" + word.plain());
        if (word.plain().length() >= SHORTEST_BEGINNING && word.plain().length() <= LONGEST_BEGINNING) {
            tokens.add("b" + word.plain());
        }
        return tokens;
    }

    /** The ways in which it can sound in a text. */
    static Set<String> alike(Word word) {
        Set<String> tokens = new LinkedHashSet<>();
        sound(word, tokens);
        return tokens;
    }

    private static void sound(Word word, Set<String> tokens) {
        String sound = word.isNumber() ? "" : word.sound();
        if (sound.length() >= SHORTEST_SOUND) {
            tokens.add("s" + sound);
        }
    }

    private static void beginnings(Word word, Set<String> tokens) {
        String plain = word.plain();
        for (int length = SHORTEST_BEGINNING; length <= Math.min(plain.length(), LONGEST_BEGINNING); length++) {
            tokens.add("b" + plain.substring(0, length));
        }
    }

    /** "van den Berg" is also written "Vandenberg". */
    private static List<String> joined(List<Word> words) {
        List<String> found = new ArrayList<>();
        StringBuilder tail = new StringBuilder();
        for (Word word : words.reversed()) {
            if (!word.isNumber() && found.size() < LONGEST_JOINED) {
                tail.insert(0, word.plain());
                found.add(tail.toString());
            }
        }
        return found;
    }

    private static String number(Word word) {
        String without = word.plain().replaceFirst("^0+(?=.)", "");
        return without.isEmpty() ? word.plain() : without;
    }
}
