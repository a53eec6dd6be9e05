package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.casusregie.shared.Known;

/** Makes form fields that look and speak alike. Labels and helper texts are text keys; the domain enforces every limit again. */
public final class Fields {

    private Fields() {}

    /** One line of text. */
    public static TextField text(String labelKey) {
        TextField field = new TextField(Texts.of(labelKey));
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        return field;
    }

    /** Lets the server hear what is typed while it is typed, for forms that keep drafts in a way of their own. */
    public static void hearWhileTyping(Component field) {
        FieldText.hearWhileTyping(field);
    }

    /** Several lines; says how many characters are left and lets nobody's text be cut off. */
    public static TextArea longText(String labelKey, int maxLength) {
        return CharacterCount.on(new TextArea(Texts.of(labelKey)), maxLength, "");
    }

    /** Several lines with a helper text. */
    public static TextArea longText(String labelKey, int maxLength, String helperKey) {
        return CharacterCount.on(new TextArea(Texts.of(labelKey)), maxLength, Texts.of(helperKey));
    }

    /** A date, typed as 23-11-2026 or 23-11 or picked. */
    public static DatePicker date(String labelKey) {
        DatePicker field = new DatePicker(Texts.of(labelKey));
        field.setI18n(CalendarWords.forPicker());
        field.setLocale(Texts.english() ? Locale.UK : Locale.of("nl", "NL"));
        return field;
    }

    /** A date and a time in steps of a quarter of an hour. */
    public static DateTimePicker dateTime(String labelKey) {
        DateTimePicker field = new DateTimePicker(Texts.of(labelKey));
        field.setDatePickerI18n(CalendarWords.forPicker());
        field.setLocale(Texts.english() ? Locale.UK : Locale.of("nl", "NL"));
        field.setStep(Duration.ofMinutes(15));
        field.setDateAriaLabel(Texts.of("shell.field.date"));
        field.setTimeAriaLabel(Texts.of("shell.field.time"));
        return field;
    }

    /** One of a few; {@code itemKey} gives the text key of an item. Where none may be chosen, that is said by its caption. */
    public static <T> Select<T> choice(String labelKey, Collection<T> items, Function<? super T, String> itemKey) {
        Select<T> field = new Select<>();
        field.setLabel(Texts.of(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null
                ? Objects.requireNonNullElse(field.getEmptySelectionCaption(), "")
                : Texts.of(itemKey.apply(item)));
        field.setPlaceholder(Texts.of("shell.field.choose"));
        return field;
    }

    /** One of many, found by typing; {@code itemText} gives the text itself, for names. */
    public static <T> ComboBox<T> search(String labelKey, Collection<T> items, Function<? super T, String> itemText) {
        ComboBox<T> field = new ComboBox<>(Texts.of(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(itemText::apply);
        field.setPlaceholder(Texts.of("shell.field.search"));
        field.addCustomValueSetListener(typed -> chooseByLetters(field, items, itemText, typed.getDetail()));
        return field;
    }

    /** A few letters and Enter choose the first that holds them; what fits nothing does not stay in the field. */
    private static <T> void chooseByLetters(
            ComboBox<T> field, Collection<T> items, Function<? super T, String> itemText, String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        items.stream()
                .filter(item -> itemText.apply(item).toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .ifPresentOrElse(field::setValue, () -> field.getElement()
                        .executeJs("this.inputElement.value = ''; this.filter = '';"));
    }

    /** One of a few, all in sight; {@code itemKey} gives the text key of an item. */
    public static <T> RadioButtonGroup<T> radios(
            String labelKey, Collection<T> items, Function<? super T, String> itemKey) {
        RadioButtonGroup<T> field = new RadioButtonGroup<>(Texts.of(labelKey));
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        field.setItems(items);
        field.setItemLabelGenerator(item -> Texts.of(itemKey.apply(item)));
        return field;
    }

    /** Yes, no or unknown, beside each other. */
    public static RadioButtonGroup<Known> yesNoUnknown(String labelKey) {
        RadioButtonGroup<Known> field = radios(labelKey, List.of(Known.values()), Known::key);
        field.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return field;
    }

    /** One thing that is so or not. */
    public static Checkbox checkbox(String labelKey) {
        return new Checkbox(Texts.of(labelKey));
    }

    /** Adds a helper text under the label; for long texts use the method with a helper key instead. */
    public static <F extends Component & HasHelper> F help(F field, String helperKey) {
        field.setHelperText(Texts.of(helperKey));
        return field;
    }

    /** What a field asks, without whether it must be answered. */
    static String question(HasLabel field) {
        return field.getLabel().replace(" " + Texts.of("shell.field.optional"), "");
    }

    /** Says beside the label that the field may stay empty; every other field must be filled in. */
    public static <F extends Component & HasLabel> F optional(F field) {
        field.setLabel(field.getLabel() + " " + Texts.of("shell.field.optional"));
        return field;
    }
}
