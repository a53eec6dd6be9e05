package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a trajectory stands: an ordered list of steps, lying down on a wide screen, upright on a narrow one. */
public class PhaseLine extends OrderedList {

    /** How far a step is. */
    public enum State {
        DONE,
        CURRENT,
        TODO
    }

    /**
     * One step.
     *
     * @param date when it was done, when it started, or when it is planned
     * @param term by when something in it must be ready; nothing where nobody has anything to do
     */
    public record Step(String label, State state, @Nullable LocalDate date, @Nullable Term term) {

        public Step with(@Nullable Term howLong) {
            return new Step(label, state, date, howLong);
        }
    }

    public PhaseLine(String name, List<Step> steps) {
        addClassName("cr-phases");
        getElement().setAttribute("aria-label", name).setAttribute("role", "list");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        Span marker = new Span();
        marker.addClassName("cr-phases__marker");
        marker.getElement().setAttribute("aria-hidden", "true");
        if (step.state() == State.DONE) {
            marker.add(Icons.decorative(VaadinIcon.CHECK));
        }
        Span state = new Span(Texts.name("shell.phase", step.state()) + ": ");
        state.addClassName("cr-hidden");
        Span label = new Span(step.label());
        label.addClassName("cr-phases__label");
        Div words = new Div(state, label);
        words.addClassName("cr-phases__words");
        LocalDate date = step.date();
        if (date != null) {
            Span when = new Span(DateTexts.shortDate(date));
            when.addClassName("cr-quiet");
            words.add(when);
        }
        Term term = step.term();
        if (term != null) {
            words.add(howLong(term));
        }
        ListItem item = new ListItem(marker, words);
        item.addClassName("cr-phases--" + step.state().name().toLowerCase(Locale.ROOT));
        if (step.state() == State.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /** Without the day: what counts is how long there is left, and whether it hurries. */
    private static Div howLong(Term term) {
        Div left = new Div(term.left());
        left.addClassName("cr-phases__term");
        term.chips().forEach(chip -> left.add(new StatusChip(chip)));
        return left;
    }
}
