package nl.casusregie.household.ui.spi;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shell.ui.Draftable;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A date in three parts, each of which may stay empty. */
public class PartialDateField extends CustomField<PartialDate> implements Draftable {

    private final TextField day = part("household.date.day", 2);
    private final TextField month = part("household.date.month", 2);
    private final TextField year = part("household.date.year", 4);

    public PartialDateField(String labelKey, String helpKey) {
        super(PartialDate.UNKNOWN);
        setLabel(Texts.of(labelKey));
        setHelperText(Texts.of(helpKey));
        Div row = new Div(day, month, year);
        row.addClassName("cr-birth-date");
        add(row);
    }

    private TextField part(String labelKey, int digits) {
        TextField field = Fields.text(labelKey);
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(digits);
        field.getElement().setAttribute("inputmode", "numeric");
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PersonFields.PAUSE_MILLIS);
        field.addValueChangeListener(event -> updateValue());
        return field;
    }

    @Override
    public String typed() {
        return isEmpty() ? "" : String.join("-", year.getValue(), month.getValue(), day.getValue());
    }

    @Override
    public String words() {
        return Stream.of(day, month, year)
                .map(TextField::getValue)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("-"));
    }

    @Override
    public void retype(String text) {
        String[] parts = (text.isEmpty() ? "--" : text).split("-", -1);
        year.setValue(parts[0]);
        month.setValue(parts[1]);
        day.setValue(parts[2]);
        updateValue();
    }

    @Override
    public Registration onTyped(Runnable changed) {
        return addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    @Override
    protected PartialDate generateModelValue() {
        return new PartialDate(number(year), number(month), number(day));
    }

    @Override
    protected void setPresentationValue(PartialDate date) {
        day.setValue(text(date.day()));
        month.setValue(text(date.month()));
        year.setValue(text(date.year()));
    }

    private static @Nullable Integer number(TextField field) {
        String digits = field.getValue().strip();
        return digits.matches("[0-9]{1,4}") ? Integer.valueOf(digits) : null;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
