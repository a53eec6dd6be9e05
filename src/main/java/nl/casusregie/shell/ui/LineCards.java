package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.data.provider.KeyMapper;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines under each other as cards, which the browser makes from their values: a list like {@link CardList}, of one node. */
final class LineCards<T> extends Div {

    /** A card that stays is written anew in its place, so that nothing jumps. */
    private static final String SHOW =
            """
            const lines = this.crLines;
            while (this.children.length > lines.length) this.lastElementChild.remove();
            lines.forEach((item, index) => {
                const card = this.children[index] ?? this.appendChild(document.createElement('li'));
                this.crCard(card, this, {item, index});
            });""";

    private final UnorderedList list = new UnorderedList();
    private final KeyMapper<T> keys;
    private final DataGenerator<T> values;

    LineCards(Cell<T> card, Function<? super T, Object> id) {
        keys = new KeyMapper<>(id::apply);
        addClassName("cr-cards");
        list.getElement().setAttribute("role", "list");
        values = card.renderer()
                .render(list.getElement(), keys, "crCard")
                .getDataGenerator()
                .orElseThrow();
        list.getElement().addAttachListener(attached -> show());
        add(list);
    }

    LineCards<T> setItems(List<? extends T> items) {
        keys.removeAll();
        ArrayNode lines = JacksonUtils.createArrayNode();
        items.forEach(item -> {
            ObjectNode line = JacksonUtils.createObjectNode().put("key", keys.key(item));
            values.generateData(item, line);
            lines.add(line);
        });
        list.getElement().setPropertyJson("crLines", lines);
        if (isAttached()) {
            show();
        }
        return this;
    }

    private void show() {
        list.getElement().executeJs(SHOW);
    }
}
