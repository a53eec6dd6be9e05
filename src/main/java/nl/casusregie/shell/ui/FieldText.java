package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.selection.MultiSelect;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.shared.Known;

/** What stands in a field, as text, and back again; the same in every language and after a restart. */
final class FieldText {

    private static final int WHILE_TYPING_MILLIS = 1000;
    private static final String BETWEEN = "\n";

    private FieldText() {}

    /** Whether this kind of field can be kept; a password never is. */
    static boolean isKept(Component field) {
        return field instanceof Draftable
                || (field instanceof HasValue<?, ?> && !(field instanceof PasswordField) && isKnown(field));
    }

    private static boolean isKnown(Component field) {
        return field instanceof HasListDataView<?, ?>
                || field instanceof Checkbox
                || field instanceof DatePicker
                || field instanceof DateTimePicker
                || ((HasValue<?, ?>) field).getEmptyValue() instanceof String;
    }

    static String read(Component field) {
        if (field instanceof Draftable draftable) {
            return draftable.typed();
        }
        Object value = ((HasValue<?, ?>) field).getValue();
        if (value instanceof Set<?> chosen) {
            return chosen.stream().map(FieldText::name).sorted().collect(Collectors.joining(BETWEEN));
        }
        return value == null ? "" : name(value);
    }

    /** The same as people read it; "-" where there is nothing. */
    static String words(Component field) {
        String words =
                switch (field) {
                    case Draftable draftable -> draftable.words();
                    case Select<?> choice -> chosen(choice);
                    case RadioButtonGroup<?> choice -> chosen(choice);
                    case Checkbox box -> Texts.of((box.getValue() ? Known.YES : Known.NO).key());
                    case DatePicker date -> date.getValue() == null ? "" : DateTexts.date(date.getValue());
                    default -> read(field);
                };
        return words.isBlank() ? "-" : words;
    }

    private static <T> String chosen(Select<T> choice) {
        return choice.getValue() == null ? "" : choice.getItemLabelGenerator().apply(choice.getValue());
    }

    private static <T> String chosen(RadioButtonGroup<T> choice) {
        return choice.getValue() == null ? "" : choice.getItemLabelGenerator().apply(choice.getValue());
    }

    /** An item that cannot be chosen any more stays as it was. */
    static void write(Component field, String text) {
        if (field instanceof Draftable draftable) {
            draftable.retype(text);
        } else if (field instanceof HasListDataView<?, ?> choice) {
            choose(field, choice.getListDataView().getItems().toList(), text);
        } else if (field instanceof Checkbox box) {
            box.setValue(Boolean.parseBoolean(text));
        } else if (field instanceof DatePicker date) {
            date.setValue(text.isEmpty() ? null : LocalDate.parse(text));
        } else if (field instanceof DateTimePicker moment) {
            moment.setValue(text.isEmpty() ? null : LocalDateTime.parse(text));
        } else {
            put(field, text);
        }
    }

    private static void choose(Component field, List<?> items, String text) {
        if (field instanceof MultiSelect<?, ?>) {
            List<String> wanted = text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
            put(
                    field,
                    items.stream()
                            .filter(item -> wanted.contains(name(item)))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        } else if (text.isEmpty()) {
            ((HasValue<?, ?>) field).clear();
        } else {
            items.stream().filter(item -> name(item).equals(text)).findFirst().ifPresent(item -> put(field, item));
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Component field, Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }

    /** Records are told apart by their id: the rest of what they say may be in another order after a restart. */
    private static String name(Object item) {
        return idOf(item).orElseGet(() -> String.valueOf(item));
    }

    private static Optional<String> idOf(Object item) {
        RecordComponent[] parts = item.getClass().getRecordComponents();
        return parts == null
                ? Optional.empty()
                : Arrays.stream(parts)
                        .filter(part -> part.getName().equals("id"))
                        .findFirst()
                        .map(part -> valueOf(part, item));
    }

    private static String valueOf(RecordComponent part, Object item) {
        try {
            part.getAccessor().setAccessible(true);
            return String.valueOf(part.getAccessor().invoke(item));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that does not tell its id", e);
        }
    }

    /** Calls when somebody changes the field; of a text also while they are still typing, at least every second. */
    static Registration onChange(Component field, Runnable changed) {
        if (field instanceof Draftable draftable) {
            return draftable.onTyped(changed);
        }
        hearWhileTyping(field);
        return ((HasValue<?, ?>) field).addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    static void hearWhileTyping(Component field) {
        if (field instanceof HasValueChangeMode text && !hearsAlready(text.getValueChangeMode())) {
            text.setValueChangeMode(ValueChangeMode.TIMEOUT);
            text.setValueChangeTimeout(WHILE_TYPING_MILLIS);
        }
    }

    private static boolean hearsAlready(ValueChangeMode mode) {
        return mode == ValueChangeMode.EAGER || mode == ValueChangeMode.TIMEOUT;
    }
}
