package nl.casusregie.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** One number that matters, with what it counts. */
class Figure extends Div {

    /** {@code worrying}: more than none asks for attention, and says so in a word. */
    Figure(String key, int number, boolean worrying) {
        addClassName("cr-figure");
        Span value = new Span(Integer.toString(number));
        value.addClassName("cr-figure__value");
        Span label = new Span(Texts.of(key));
        add(value, label);
        if (worrying) {
            add(
                    number > 0
                            ? new StatusChip(Texts.of("progress.attention"), Tone.WARN)
                            : new StatusChip(Texts.of("progress.fine"), Tone.GOOD));
        }
    }
}
