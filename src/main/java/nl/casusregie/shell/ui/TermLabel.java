package nl.casusregie.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.casusregie.shared.WorkingDays;

/** A date by which something must be ready, with the working days that are left: "wo 25 nov 2026 · over 2 werkdagen". */
public class TermLabel extends Span {

    private static final int SOON = 1;

    /** {@code workingDays}: 0 is today, negative is late. */
    public TermLabel(LocalDate date, int workingDays) {
        addClassName("cr-term");
        add(time(date));
        if (workingDays > SOON) {
            Span left = new Span(DateTexts.relative(workingDays));
            left.addClassName("cr-quiet");
            add(left);
        } else {
            add(new StatusChip(DateTexts.relative(workingDays), workingDays < 0 ? Tone.BAD : Tone.WARN));
        }
    }

    /** Until a moment: on the day itself with the time, and late as soon as the moment has passed. */
    public static TermLabel until(Instant due, Instant now) {
        LocalDate day = LocalDate.ofInstant(due, WorkingDays.ZONE);
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.ZONE);
        int workingDays = WorkingDays.between(today, day);
        boolean late = due.isBefore(now);
        if (late && workingDays < 0) {
            return new TermLabel(day, workingDays);
        }
        TermLabel label = new TermLabel(day);
        String time = DateTexts.time(LocalTime.ofInstant(due, WorkingDays.ZONE));
        if (late) {
            label.add(new StatusChip(Texts.of("shell.term.passed", time), Tone.BAD));
        } else if (day.equals(today)) {
            label.add(new StatusChip(Texts.of("shell.term.until", time), Tone.WARN));
        } else if (workingDays > 0) {
            return new TermLabel(day, workingDays);
        } else {
            label.add(new StatusChip(time, Tone.WARN));
        }
        return label;
    }

    /** A date without a clock running. */
    public TermLabel(LocalDate date) {
        addClassName("cr-term");
        add(time(date));
    }

    private static Time time(LocalDate date) {
        Time time = new Time();
        time.setText(DateTexts.date(date));
        time.getElement().setAttribute("datetime", date.toString());
        return time;
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {}
}
