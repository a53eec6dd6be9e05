package nl.casusregie.household.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Texts;

/** What is asked about one person; nearly everything may stay unknown. */
public class PersonFields extends FormColumn {

    /** How long somebody types before the server hears of it. */
    public static final int PAUSE_MILLIS = 1500;

    private final TextField givenNames = Fields.text("household.givenNames");
    private final TextField prefix = Fields.text("household.prefix");
    private final TextField familyName = Fields.text("household.familyName");
    private final PartialDateField birthDate = new PartialDateField("household.birthDate", "household.birthDate.help");
    private final Select<PlaceInHousehold> place =
            Fields.choice("household.place", List.of(PlaceInHousehold.values()), PlaceInHousehold::key);
    private final Select<Gender> gender = Fields.choice("household.gender", List.of(Gender.values()), Gender::key);
    private final Checkbox livesHere = Fields.checkbox("household.livesHere");
    private final TextField address = Fields.optional(Fields.text("household.address"));
    private final Checkbox shielded = Fields.checkbox("household.shielded");
    private final TextField language = Fields.optional(Fields.text("household.language"));
    private final Checkbox interpreter = Fields.checkbox("household.interpreter");

    /** {@code changed} is called after every change that somebody makes. */
    public PersonFields(Runnable changed) {
        Fields.help(shielded, "household.shielded.help");
        prefix.setPlaceholder(Texts.of("household.prefix.example"));
        row(givenNames, prefix, familyName);
        add(birthDate);
        row(place, gender);
        add(livesHere, address, shielded);
        row(language);
        add(interpreter);
        List.of(givenNames, prefix, familyName, address, language).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(PAUSE_MILLIS);
        });
        fields("").values().stream().filter(HasValue.class::isInstance).forEach(field -> ((HasValue<?, ?>) field)
                .addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    /** Somebody of whom nothing is known yet. */
    public static PersonData nobodyYet() {
        return new PersonData(
                "",
                "",
                "",
                null,
                null,
                null,
                Gender.UNKNOWN,
                PlaceInHousehold.UNKNOWN,
                true,
                "",
                false,
                "Nederlands",
                false);
    }

    public void show(PersonData data) {
        givenNames.setValue(data.givenNames());
        prefix.setValue(data.prefix());
        familyName.setValue(data.familyName());
        birthDate.setValue(data.birthDate());
        place.setValue(data.place());
        gender.setValue(data.gender());
        livesHere.setValue(data.livesHere());
        address.setValue(data.address());
        shielded.setValue(data.shielded());
        language.setValue(data.language());
        interpreter.setValue(data.interpreter());
    }

    /** For whoever may not see the address: it stays as it is. */
    public void withoutAddress() {
        address.setVisible(false);
        shielded.setEnabled(false);
        shielded.setHelperText(Texts.of("household.addressHidden.help"));
    }

    public PersonData data() {
        PartialDate born = birthDate.getValue();
        return new PersonData(
                BothTexts.of(givenNames),
                BothTexts.of(prefix),
                BothTexts.of(familyName),
                born.year(),
                born.month(),
                born.day(),
                gender.getValue() == null ? Gender.UNKNOWN : gender.getValue(),
                place.getValue() == null ? PlaceInHousehold.UNKNOWN : place.getValue(),
                livesHere.getValue(),
                BothTexts.of(address),
                shielded.getValue(),
                BothTexts.of(language),
                interpreter.getValue());
    }

    /** The fields by the names that refusals use, each with the prefix before it. */
    public Map<String, Component> fields(String before) {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put(before + "givenNames", givenNames);
        fields.put(before + "prefix", prefix);
        fields.put(before + "familyName", familyName);
        fields.put(before + "birthDate", birthDate);
        fields.put(before + "place", place);
        fields.put(before + "gender", gender);
        fields.put(before + "livesHere", livesHere);
        fields.put(before + "address", address);
        fields.put(before + "shielded", shielded);
        fields.put(before + "language", language);
        fields.put(before + "interpreter", interpreter);
        return fields;
    }

    public void focusFirst() {
        givenNames.focus();
    }
}
