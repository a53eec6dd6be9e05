package nl.casusregie.shell.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * One of a few or none, for a bar of filters: the browser makes the items from their words, where {@link Select} keeps three
 * components for each and sends them with the page (decision 0016).
 */
@Tag("vaadin-select")
@Uses(Select.class)
public class ShortChoice<T> extends AbstractSinglePropertyField<ShortChoice<T>, @Nullable T> implements HasLabel {

    private ShortChoice(Map<String, T> items) {
        super("value", null, String.class, items::get, value -> items.entrySet().stream()
                .filter(each -> Objects.equals(each.getValue(), value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(""));
    }

    /** {@code items} by the words that stand for them; {@code none} says that nothing is chosen. */
    public static <T> ShortChoice<T> of(String label, String none, Map<String, T> items) {
        Map<String, T> byPlace = new LinkedHashMap<>();
        ArrayNode drawn = JacksonUtils.createArrayNode();
        drawn.add(JacksonUtils.createObjectNode().put("label", none).put("value", ""));
        items.forEach((words, item) -> {
            String place = Integer.toString(byPlace.size() + 1);
            byPlace.put(place, item);
            drawn.add(JacksonUtils.createObjectNode().put("label", words).put("value", place));
        });
        ShortChoice<T> field = new ShortChoice<>(byPlace);
        field.setLabel(label);
        field.getElement().setProperty("placeholder", none);
        field.getElement().setPropertyJson("items", drawn);
        return field;
    }
}
