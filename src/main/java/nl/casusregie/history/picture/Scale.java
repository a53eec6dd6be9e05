package nl.casusregie.history.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where days stand from left to right. */
final class Scale {

    /** More years, or more months, do not fit beside each other. */
    private static final int MOST_YEARS = 12;

    private static final int MOST_MONTHS = 7;

    private final LocalDate from;
    private final double left;
    private final double perDay;
    private final LocalDate to;

    private Scale(LocalDate from, LocalDate to, double left, double width) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.perDay = width / Math.max(1, ChronoUnit.DAYS.between(from, to));
    }

    /** From the first known day to the last, and always to today. */
    static Scale over(List<Mark> marks, LocalDate today, double left, double width) {
        LocalDate first = marks.stream()
                .map(Mark::begins)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate last = marks.stream()
                .filter(mark -> mark.begins() != null)
                .map(Mark::last)
                .max(LocalDate::compareTo)
                .filter(end -> end.isAfter(today))
                .orElse(today);
        LocalDate begin = first.withDayOfMonth(1);
        LocalDate end = last.plusDays(Math.max(14, ChronoUnit.DAYS.between(begin, last) / 30));
        return new Scale(begin, end, left, width);
    }

    double x(LocalDate day) {
        return left + ChronoUnit.DAYS.between(from, day) * perDay;
    }

    double right() {
        return x(to);
    }

    boolean isInYears() {
        return ChronoUnit.MONTHS.between(from, to) > 36;
    }

    /** The days at which a line stands: of years, or of months where the history is short. */
    List<LocalDate> ticks() {
        long months = Math.max(1, ChronoUnit.MONTHS.between(from, to));
        int step = isInYears()
                ? 12 * (int) Math.ceil(months / 12.0 / MOST_YEARS)
                : (int) Math.ceil(months / (double) MOST_MONTHS);
        LocalDate tick = isInYears() ? from.withDayOfYear(1) : from;
        List<LocalDate> ticks = new ArrayList<>();
        for (; tick.isBefore(to); tick = tick.plusMonths(step)) {
            if (!tick.isBefore(from)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
