package nl.casusregie.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is different in an analysis since the round before.
 *
 * @param texts by the name of the field, in the order of the form; only what is written in one of the two
 * @param persons by person; only of whom something is written in one of the two
 * @param cards by card, in the order of the newer board; only what changed
 */
public record AnalysisComparison(
        Map<String, Pair<String>> texts,
        Map<PersonId, Pair<String>> persons,
        List<Pair<Disagreement>> disagreements,
        List<Pair<CardView>> cards) {

    /** How something stands to the round before. */
    public enum Change {
        NEW,
        CHANGED,
        GONE,
        SAME;

        public String key() {
            return "analysis.change." + name();
        }
    }

    /** What it was and what it is; null where it is not there. */
    public record Pair<T>(@Nullable T before, @Nullable T after, Change change) {}

    /** Compares a round with the one before it, as far as whoever looks may read both. */
    public static AnalysisComparison of(
            AnalysisForm before, AnalysisForm after, BoardView boardBefore, BoardView boardAfter) {
        return new AnalysisComparison(
                pairs(before.texts().byField(), after.texts().byField()),
                pairs(notes(before), notes(after)),
                List.copyOf(disagreements(before, after)),
                changed(boardBefore, boardAfter));
    }

    private static Map<PersonId, String> notes(AnalysisForm form) {
        Map<PersonId, String> notes = new LinkedHashMap<>();
        form.persons().forEach(note -> notes.put(note.person(), note.text()));
        return notes;
    }

    private static <K> Map<K, Pair<String>> pairs(Map<K, String> before, Map<K, String> after) {
        Map<K, Pair<String>> pairs = new LinkedHashMap<>();
        Set<K> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        all.forEach(key -> {
            String was = before.getOrDefault(key, "").strip();
            String is = after.getOrDefault(key, "").strip();
            if (!was.isEmpty() || !is.isEmpty()) {
                pairs.put(key, new Pair<>(orNull(was), orNull(is), change(orNull(was), orNull(is))));
            }
        });
        return pairs;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Change change(@Nullable Object was, @Nullable Object is) {
        if (was == null) {
            return Change.NEW;
        }
        if (is == null) {
            return Change.GONE;
        }
        return was.equals(is) ? Change.SAME : Change.CHANGED;
    }

    private static List<Pair<Disagreement>> disagreements(AnalysisForm before, AnalysisForm after) {
        List<Pair<Disagreement>> pairs = new ArrayList<>();
        after.disagreements()
                .forEach(is -> pairs.add(
                        before.disagreements().contains(is)
                                ? new Pair<>(is, is, Change.SAME)
                                : new Pair<>(null, is, Change.NEW)));
        before.disagreements().stream()
                .filter(was -> !after.disagreements().contains(was))
                .forEach(was -> pairs.add(new Pair<>(was, null, Change.GONE)));
        return pairs;
    }

    private static List<Pair<CardView>> changed(BoardView before, BoardView after) {
        Map<UUID, CardView> was =
                before.cards().stream().collect(Collectors.toMap(CardView::origin, Function.identity()));
        List<Pair<CardView>> pairs = new ArrayList<>();
        after.cards().forEach(is -> {
            CardView earlier = was.remove(is.origin());
            Change change = change(earlier == null ? null : earlier.form(), is.form());
            if (change != Change.SAME) {
                pairs.add(new Pair<>(earlier, is, change));
            }
        });
        before.cards().stream()
                .filter(card -> was.containsKey(card.origin()))
                .forEach(card -> pairs.add(new Pair<>(card, null, Change.GONE)));
        return List.copyOf(pairs);
    }
}
