package nl.casusregie.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

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
