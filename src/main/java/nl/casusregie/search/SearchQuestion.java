package nl.casusregie.search;

import java.util.ArrayList;
import java.util.List;
import nl.casusregie.search.Words.Word;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. What is null does not narrow it.
 *
 * @param text every word of it must occur in an item, or sound like a name there
 */
public record SearchQuestion(String text, @Nullable SearchKind kind, @Nullable CaseId caseId) {

    /** More words than anybody types narrow nothing further. */
    private static final int WORDS = 6;

    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, null, null);
    }

    /** The words that count: without those that say nothing, unless there are no others. */
    List<Word> words() {
        List<Word> all = Words.of(text);
        List<Word> some = all.stream().filter(word -> !word.saysNothing()).toList();
        return (some.isEmpty() ? all : some).stream().limit(WORDS).toList();
    }

    /** Whether there is anything to look for. */
    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** What is looked in, for the record: names, never values. */
    List<String> lookedIn() {
        List<String> names = new ArrayList<>(List.of("text"));
        if (kind != null) {
            names.add("kind");
        }
        if (caseId != null) {
            names.add("case");
        }
        return names;
    }
}
