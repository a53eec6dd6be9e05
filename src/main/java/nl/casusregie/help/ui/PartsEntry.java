package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineEntry;
import nl.casusregie.shell.ui.LineField;
import org.jspecify.annotations.Nullable;

/** Writes a line of two or three short texts; Enter in the first takes it. */
class PartsEntry<T> implements LineEntry<T> {

    private final Class<T> type;
    private final LineField first;
    private final List<TextField> fields = new ArrayList<>();
    private final int needed;
    private final Function<List<String>, T> read;
    private final Function<T, List<String>> parts;

    /** {@code labels} are keys, the first {@code needed} of which must be filled in. */
    PartsEntry(
            Class<T> type,
            List<String> labels,
            int needed,
            Function<List<String>, T> read,
            Function<T, List<String>> parts) {
        this.type = type;
        this.needed = needed;
        this.read = read;
        this.parts = parts;
        first = new LineField(labels.getFirst());
        fields.add(first);
        labels.stream()
                .skip(1)
                .map(Fields::text)
                .map(field -> fields.size() < needed ? field : Fields.optional(field))
                .forEach(fields::add);
    }

    @Override
    public Component fields() {
        return fields.size() == 1 ? first : new FormColumn().row(fields.toArray(Component[]::new));
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public @Nullable T read() {
        List<String> typed =
                fields.stream().map(field -> field.getValue().strip()).toList();
        return typed.stream().allMatch(String::isEmpty) ? null : read.apply(typed);
    }

    @Override
    public boolean isReady() {
        for (TextField field : fields.subList(0, needed)) {
            if (field.getValue().isBlank()) {
                field.focus();
                return false;
            }
        }
        return true;
    }

    @Override
    public void write(T line) {
        List<String> texts = parts.apply(line);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setValue(texts.get(i));
        }
        first.focus();
    }

    @Override
    public void next() {
        fields.forEach(TextField::clear);
        first.focus();
    }

    @Override
    public void onEnter(Runnable add) {
        first.onEnter(add);
    }
}
