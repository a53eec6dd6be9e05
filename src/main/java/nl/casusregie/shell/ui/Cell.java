package nl.casusregie.shell.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A part of a line of a list that the browser makes itself from values, in a table and on a card. A component on the server for
 * each word, chip and link would make a page ten times the work at every sort and filter, and keep megabytes for it (decision
 * 0016). Values reach the page as texts and never as markup; a template is ours alone and holds none of them.
 */
public final class Cell<T> {

    /** What a term says, for the template of a cell with a value {@code term} of {@link Term}. */
    public static final String TERM =
            """
            <span class="cr-term"><time datetime="${item.term.day}">${item.term.date}</time>\
            ${item.term.left ? html`<span class="cr-quiet">${item.term.left}</span>` : ''}"""
                    + chips("item.term.chips") + "</span>";

    private final String template;
    private final Map<String, Function<? super T, ?>> values = new LinkedHashMap<>();
    private final Map<String, BiConsumer<? super T, String>> acts = new LinkedHashMap<>();

    private Cell(String template) {
        this.template = template;
    }

    /** {@code template} as {@link LitRenderer} has it: a value stands in it as <code>${item.name}</code>. */
    public static <T> Cell<T> of(String template) {
        return new Cell<>(template);
    }

    /** Words with quieter ones beneath, under names of values that no other part of the same card has. */
    public static <T> Cell<T> words(
            String name, Function<? super T, String> words, Function<? super T, String> quietly) {
        return Cell.<T>of(
                        "<div class=\"cr-cell\"><span>${item.%1$s}</span><span class=\"cr-quiet\">${item.%1$sQuietly}</span></div>"
                                .formatted(name))
                .with(name, words)
                .with(name + "Quietly", quietly);
    }

    /** The chips of a value, for a template. */
    public static String chips(String value) {
        return """
                ${%s.map(each => html`<span class="cr-chip ${each.tone}"><vaadin-icon class="cr-icon" icon="${each.icon}" \
                aria-hidden="true"></vaadin-icon><span>${each.text}</span></span>`)}"""
                .formatted(value);
    }

    /** All parts under each other: a card. */
    public static <T> Cell<T> card(List<Cell<T>> parts) {
        StringBuilder template = new StringBuilder("<div class=\"cr-line-card\">");
        parts.forEach(part -> template.append(part.template));
        Cell<T> card = new Cell<>(template.append("</div>").toString());
        parts.forEach(part -> {
            part.values.forEach(card::with);
            part.acts.forEach(card::on);
        });
        return card;
    }

    /** A value of a line: text, a list, or a record, which must be public for the browser to get it. */
    public Cell<T> with(String name, Function<? super T, ?> value) {
        if (values.put(name, value) != null) {
            throw new IllegalArgumentException("two values are called " + name);
        }
        return this;
    }

    /** What the browser may ask for about a line; with one word, such as which act. */
    public Cell<T> on(String name, BiConsumer<? super T, String> act) {
        acts.put(name, act);
        return this;
    }

    public LitRenderer<T> renderer() {
        LitRenderer<T> renderer = LitRenderer.of(template);
        values.forEach((name, value) -> renderer.withProperty(name, value::apply));
        acts.forEach((name, act) -> renderer.withFunction(
                name,
                (item, words) ->
                        act.accept(item, words.isEmpty() ? "" : words.get(0).asString())));
        return renderer;
    }
}
