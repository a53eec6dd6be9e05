package nl.casusregie.shell.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.casusregie.shared.WorkingDays;

/**
 * A date by which something must be ready, in words: what a {@link TermLabel} shows, and a line of a list.
 *
 * @param day the date as machines read it
 * @param left the working days that are left, where there is no hurry; else empty
 * @param chips what hurries
 */
public record Term(String day, String date, String left, List<Chip> chips) {

    private static final int SOON = 1;

    /** {@code workingDays}: 0 is today, negative is late. */
    static Term in(LocalDate date, int workingDays) {
        String words = DateTexts.relative(workingDays);
        return workingDays > SOON
                ? new Term(date.toString(), DateTexts.date(date), words, List.of())
                : hurried(date, Chip.of(words, workingDays < 0 ? Tone.BAD : Tone.WARN));
    }

    /** Until a moment: on the day itself with the time, and late as soon as the moment has passed. */
    public static Term until(Instant due, Instant now) {
        LocalDate day = LocalDate.ofInstant(due, WorkingDays.ZONE);
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.ZONE);
        int workingDays = WorkingDays.between(today, day);
        boolean late = due.isBefore(now);
        if (late ? workingDays < 0 : workingDays > 0 && !day.equals(today)) {
            return in(day, workingDays);
        }
        String time = DateTexts.time(LocalTime.ofInstant(due, WorkingDays.ZONE));
        if (late) {
            return hurried(day, Chip.of(Texts.of("shell.term.passed", time), Tone.BAD));
        }
        return hurried(day, Chip.of(day.equals(today) ? Texts.of("shell.term.until", time) : time, Tone.WARN));
    }

    /** A date without a clock running. */
    static Term on(LocalDate date) {
        return new Term(date.toString(), DateTexts.date(date), "", List.of());
    }

    private static Term hurried(LocalDate date, Chip chip) {
        return new Term(date.toString(), DateTexts.date(date), "", List.of(chip));
    }
}
