package nl.casusregie.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.inbox.WorkKind;
import org.jspecify.annotations.Nullable;

/**
 * Which list, narrowed and sorted how, as it stands in the address: so that back and forward return exactly there, and an
 * address can be kept or passed on. The same words in every language; what cannot be read is left out.
 */
record ListState(InboxCriteria criteria, boolean cards) {

    private static final Map<InboxList, String> LISTS = Map.of(
            InboxList.MINE, "van-mij",
            InboxList.ORGANISATION, "van-mijn-organisatie",
            InboxList.WAITING, "wacht-op-anderen",
            InboxList.AWAY, "van-wie-ik-waarneem",
            InboxList.DONE, "afgerond",
            InboxList.WORKED_ON, "waar-ik-aan-werkte");

    static ListState from(QueryParameters address) {
        InboxList list = LISTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(one(address, "lijst")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(InboxList.MINE);
        String sort = one(address, "volgorde");
        Optional<InboxSort> by = constant(InboxSort.class, sort.replaceFirst("^-", ""));
        String text = one(address, "tekst");
        InboxCriteria criteria = new InboxCriteria(
                list,
                text,
                WorkWords.kindsNamed(text),
                constant(WorkKind.class, one(address, "stap")).orElse(null),
                blankToNull(one(address, "fase")),
                yesOrNo(one(address, "spoed")),
                uuid(one(address, "organisatie")),
                yesOrNo(one(address, "opgepakt")),
                constant(DueState.class, one(address, "termijn")).orElse(null),
                by.orElse(InboxSort.DUE),
                by.isPresent() ? sort.startsWith("-") : list.isPast());
        return new ListState(criteria, one(address, "weergave").equals("kaarten"));
    }

    ListState with(InboxCriteria other) {
        return new ListState(other, cards);
    }

    QueryParameters address() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("lijst", LISTS.getOrDefault(criteria.list(), ""));
        put(words, "tekst", criteria.text());
        put(words, "stap", name(criteria.kind()));
        put(words, "fase", criteria.phase());
        put(words, "spoed", yesOrNo(criteria.urgent()));
        put(
                words,
                "organisatie",
                criteria.organisation() == null ? "" : criteria.organisation().toString());
        put(words, "opgepakt", yesOrNo(criteria.taken()));
        put(words, "termijn", name(criteria.due()));
        if (criteria.sort() != InboxSort.DUE
                || criteria.descending() != criteria.list().isPast()) {
            words.put("volgorde", (criteria.descending() ? "-" : "") + name(criteria.sort()));
        }
        put(words, "weergave", cards ? "kaarten" : "");
        return QueryParameters.simple(words);
    }

    private static void put(Map<String, String> words, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.put(name, value);
        }
    }

    private static String one(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> name(each).equals(name))
                .findFirst();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.replace("\u0000", "");
    }

    private static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "ja" : "nee";
    }

    private static @Nullable Boolean yesOrNo(String word) {
        return List.of("ja", "nee").contains(word) ? Boolean.valueOf(word.equals("ja")) : null;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
