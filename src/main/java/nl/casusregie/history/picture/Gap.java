package nl.casusregie.history.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A long time of which nothing is known: was it quiet, or did nobody look? */
public record Gap(LocalDate from, LocalDate to) {

    /** Shorter than this says nothing. */
    private static final int SHORTEST_MONTHS = 6;

    /** Of a long history only what stands out. */
    private static final int PART_OF_ALL = 8;

    static List<Gap> between(List<Mark> marks, LocalDate today) {
        List<Mark> dated = marks.stream()
                .filter(mark -> mark.begins() != null)
                .sorted(Comparator.comparing(mark -> Objects.requireNonNull(mark.begins())))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        if (dated.isEmpty()) {
            return gaps;
        }
        LocalDate first = Objects.requireNonNull(dated.getFirst().begins());
        long shortest = Math.max(SHORTEST_MONTHS, ChronoUnit.MONTHS.between(first, today) / PART_OF_ALL);
        LocalDate known = first;
        for (Mark mark : dated) {
            LocalDate begins = Objects.requireNonNull(mark.begins());
            if (ChronoUnit.MONTHS.between(known, begins) >= shortest) {
                gaps.add(new Gap(known, begins));
            }
            known = mark.last().isAfter(known) ? mark.last() : known;
        }
        if (ChronoUnit.MONTHS.between(known, today) >= shortest) {
            gaps.add(new Gap(known, today));
        }
        return gaps;
    }

    public int months() {
        return (int) ChronoUnit.MONTHS.between(from, to);
    }
}
