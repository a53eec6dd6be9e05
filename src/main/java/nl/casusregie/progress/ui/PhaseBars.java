package nl.casusregie.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.progress.RegionNow;
import nl.casusregie.shell.ui.Texts;

/** How many cases are in each phase: a list of numbers, with a bar to compare at a glance. */
class PhaseBars extends UnorderedList {

    PhaseBars(RegionNow now) {
        addClassName("cr-bars");
        int most = now.perPhase().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        Arrays.stream(CasePhase.values())
                .filter(phase -> !phase.isFinal())
                .forEach(phase -> add(bar(phase, now.perPhase().getOrDefault(phase, 0), most)));
    }

    private static ListItem bar(CasePhase phase, int number, int most) {
        Div bar = new Div();
        bar.addClassName("cr-bars__bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("inline-size", 100 * number / most + "%");
        Div track = new Div(bar);
        track.addClassName("cr-bars__track");
        Span count = new Span(Integer.toString(number));
        count.addClassName("cr-number");
        return new ListItem(new Span(Texts.of(phase.key())), track, count);
    }
}
