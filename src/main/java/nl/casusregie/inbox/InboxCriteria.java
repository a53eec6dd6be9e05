package nl.casusregie.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted, and in which order. What is null or empty does not narrow the list.
 *
 * @param text every word of it must occur in case number, household, organisation, holder or kind of work
 * @param kindsInText the kinds of work whose names hold a word of the text, per word, in the language of whoever looks
 * @param phase the code of a phase of the case
 * @param taken true for what somebody has taken up, false for what nobody has
 */
public record InboxCriteria(
        InboxList list,
        String text,
        List<List<WorkKind>> kindsInText,
        @Nullable WorkKind kind,
        @Nullable String phase,
        @Nullable Boolean urgent,
        @Nullable UUID organisation,
        @Nullable Boolean taken,
        @Nullable DueState due,
        InboxSort sort,
        boolean descending) {

    /** More words than anybody types narrow nothing further. */
    private static final int WORDS = 6;

    public InboxCriteria {
        text = text.replace("\u0000", "").strip();
        kindsInText = List.copyOf(kindsInText);
    }

    /** The whole list: the soonest due first, or the newest first of what is past. */
    public static InboxCriteria of(InboxList list) {
        return new InboxCriteria(list, "", List.of(), null, null, null, null, null, null, InboxSort.DUE, list.isPast());
    }

    public InboxCriteria in(InboxList other) {
        return new InboxCriteria(
                other, text, kindsInText, kind, phase, urgent, organisation, taken, due, InboxSort.DUE, other.isPast());
    }

    public InboxCriteria matching(String words) {
        return new InboxCriteria(
                list, words, List.of(), kind, phase, urgent, organisation, taken, due, sort, descending);
    }

    public InboxCriteria sortedBy(InboxSort by, boolean down) {
        return new InboxCriteria(list, text, kindsInText, kind, phase, urgent, organisation, taken, due, by, down);
    }

    /** Whether it is the same work in another order. */
    public boolean differsInOrderOnly(InboxCriteria other) {
        return sortedBy(other.sort, other.descending).equals(other);
    }

    /** The words that are looked for. */
    public List<String> words() {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split("\\s+")).stream().limit(WORDS).toList();
    }

    List<WorkKind> kindsWith(int word) {
        return word < kindsInText.size() ? kindsInText.get(word) : List.of();
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !lookedIn().isEmpty();
    }

    /** What the list is narrowed by, for the record: names, never values. */
    List<String> lookedIn() {
        List<String> names = new ArrayList<>();
        add(names, "text", text.isEmpty() ? null : text);
        add(names, "kind", kind);
        add(names, "phase", phase);
        add(names, "urgent", urgent);
        add(names, "organisation", organisation);
        add(names, "taken", taken);
        add(names, "due", due);
        return names;
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }
}
