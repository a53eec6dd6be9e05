package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** One statement with what it is and who says so; facts, judgements and own words look different everywhere in the same way. */
public class FactCard extends Article {

    /** What kind of statement it is. */
    public enum Kind {
        FACT(VaadinIcon.CHECK_SQUARE_O),
        JUDGEMENT(VaadinIcon.SCALE),
        OWN_WORDS(VaadinIcon.QUOTE_LEFT);

        private final VaadinIcon icon;

        Kind(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    private final Div foot = new Div();

    /** {@code source}: who says so and since when, for example "Veilig Thuis, gesprek 3 sep 2026". */
    public FactCard(Kind kind, String text, String source) {
        addClassNames(
                "cr-fact", "cr-fact--" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Span label = new Span(Icons.decorative(kind.icon), new Span(Texts.name("shell.fact", kind)));
        label.addClassName("cr-fact__kind");
        Span says = new Span(Texts.of("shell.fact.source", source));
        foot.add(says);
        foot.addClassName("cr-fact__foot");
        add(label, new RemoteText(text), foot);
    }

    /** Something small beside the source: a chip, a date, a link. */
    public FactCard with(com.vaadin.flow.component.Component component) {
        foot.add(component);
        return this;
    }
}
