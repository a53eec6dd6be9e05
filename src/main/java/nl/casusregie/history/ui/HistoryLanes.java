package nl.casusregie.history.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.history.Happening;
import nl.casusregie.history.picture.Lane;
import nl.casusregie.history.picture.Mark;
import nl.casusregie.household.Member;
import nl.casusregie.shell.ui.Texts;

/** Spreads what happened over lanes: whom it concerned, which organisation it came from, else the household as a whole. */
final class HistoryLanes {

    private HistoryLanes() {}

    static List<Lane> of(List<Happening> events, HistoryWords words, LocalDate today) {
        List<Lane> lanes = new ArrayList<>();
        add(
                lanes,
                Texts.of("history.lane.household"),
                false,
                events.stream()
                        .filter(event -> event.parts().isEmpty()
                                && event.form().organisation().isBlank())
                        .toList(),
                words,
                today);
        for (Member member : words.household()) {
            add(
                    lanes,
                    words.name(member.id()),
                    false,
                    events.stream()
                            .filter(event -> event.parts().containsKey(member.id()))
                            .toList(),
                    words,
                    today);
        }
        Map<String, List<Happening>> byOrganisation = new LinkedHashMap<>();
        events.stream().filter(event -> !event.form().organisation().isBlank()).forEach(event -> byOrganisation
                .computeIfAbsent(event.form().organisation().strip(), each -> new ArrayList<>())
                .add(event));
        byOrganisation.forEach((name, all) -> add(lanes, name, true, all, words, today));
        return lanes;
    }

    private static void add(
            List<Lane> lanes,
            String name,
            boolean organisation,
            List<Happening> events,
            HistoryWords words,
            LocalDate today) {
        if (!events.isEmpty()) {
            lanes.add(new Lane(
                    name,
                    organisation,
                    events.stream().map(event -> mark(event, words, today)).toList()));
        }
    }

    private static Mark mark(Happening event, HistoryWords words, LocalDate today) {
        LocalDate begins = event.begins().orElse(null);
        LocalDate ends = event.group().lasts() ? event.form().until().latest().orElse(today) : null;
        return new Mark(
                event.id(),
                event.group(),
                begins,
                ends,
                event.isVague(),
                HistoryWords.what(event),
                words.spoken(event));
    }
}
