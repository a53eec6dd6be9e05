package nl.casusregie.analysis.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardForm;
import nl.casusregie.household.Member;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Says in words whom a card is about, who says so and when it was. */
final class CardWords {

    private static final int BRIEF = 60;

    private final Map<UUID, String> names = new LinkedHashMap<>();

    CardWords(List<Member> household) {
        household.forEach(member -> names.put(
                member.id().value(), member.name().isEmpty() ? Texts.of("household.nameless") : member.name()));
    }

    List<UUID> household() {
        return List.copyOf(names.keySet());
    }

    String name(UUID person) {
        return names.getOrDefault(person, "");
    }

    /** "Petra van Dam, Bo Dam", in the order of the household; empty for everybody. */
    String persons(CardForm card) {
        return names.entrySet().stream()
                .filter(each -> card.persons().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /** "Politie Noordervaart, ongeveer maart 2019". */
    static String source(CardForm card, BoardView board) {
        String name = board.nameOf(card.sourceId());
        String who = name.isEmpty() ? Texts.of("analysis.card.noSource") : name;
        String when = when(card);
        return when.isEmpty() ? who : Texts.of("analysis.card.said", who, when);
    }

    static String when(CardForm card) {
        String date = DateTexts.partial(card.happened());
        return card.about() && !date.isEmpty() ? Texts.of("analysis.card.about", date) : date;
    }

    /** "F. Risico en bescherming". */
    static String block(@Nullable Block block) {
        return block == null ? "" : Texts.of("analysis.block", block.letter(), Texts.of(block.key()));
    }

    /** The beginning of a card, to tell it from others by. */
    static String brief(CardForm card) {
        String line = card.text().strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BRIEF)).strip() + "…";
    }
}
