package nl.casusregie.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;

/** A date by which something must be ready, with the working days that are left: "wo 25 nov 2026 · over 2 werkdagen". */
public class TermLabel extends Span {

    /** {@code workingDays}: 0 is today, negative is late. */
    public TermLabel(LocalDate date, int workingDays) {
        this(Term.in(date, workingDays));
    }

    /** Until a moment: on the day itself with the time, and late as soon as the moment has passed. */
    public static TermLabel until(Instant due, Instant now) {
        return new TermLabel(Term.until(due, now));
    }

    /** A date without a clock running. */
    public TermLabel(LocalDate date) {
        this(Term.on(date));
    }

    private TermLabel(Term term) {
        addClassName("cr-term");
        Time time = new Time();
        time.setText(term.date());
        time.getElement().setAttribute("datetime", term.day());
        add(time);
        if (!term.left().isEmpty()) {
            Span left = new Span(term.left());
            left.addClassName("cr-quiet");
            add(left);
        }
        term.chips().forEach(chip -> add(new StatusChip(chip)));
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {}
}
