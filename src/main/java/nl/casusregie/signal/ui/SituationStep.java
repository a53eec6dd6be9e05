package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationForm;
import org.jspecify.annotations.Nullable;

/** What happens in the household, what was tried, and what is asked. */
class SituationStep extends Section {

    private final RadioButtonGroup<Integer> safetyNow = new RadioButtonGroup<>(Texts.of("signal.safety"));
    private final TextArea reason = Fields.longText("signal.reason", Refusals.TEXT, "signal.reason.help");
    private final TextArea question = Fields.longText("signal.question", Refusals.TEXT, "signal.question.help");
    private final TextArea helpSoFar =
            Fields.optional(Fields.longText("signal.helpSoFar", Refusals.TEXT, "signal.helpSoFar.help"));
    private final TextArea partners =
            Fields.optional(Fields.longText("signal.partners", Refusals.TEXT, "signal.partners.help"));
    private final RadioButtonGroup<Urgency> urgency =
            Fields.radios("signal.urgency", List.of(Urgency.values()), each -> "signal.urgency." + each.name());

    SituationStep(Runnable changed) {
        super(Texts.of(WizardStep.SITUATION.titleKey()));
        safetyNow.setItems(IntStream.rangeClosed(1, 10).boxed().toList());
        safetyNow.addClassName("cr-scale");
        Fields.help(safetyNow, "signal.safety.help");
        add(new FormColumn(reason, question, helpSoFar, safetyNow, partners, urgency));
        List.of(reason, question, helpSoFar, partners).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(PersonFields.PAUSE_MILLIS);
            field.addValueChangeListener(event -> changed.run());
        });
        safetyNow.addValueChangeListener(event -> changed.run());
        urgency.addValueChangeListener(event -> changed.run());
    }

    void show(ApplicationForm form) {
        reason.setValue(form.reason());
        question.setValue(form.question());
        helpSoFar.setValue(form.helpSoFar());
        safetyNow.setValue(form.safetyNow());
        partners.setValue(form.partners());
        urgency.setValue(form.urgency());
    }

    String reason() {
        return reason.getValue();
    }

    String question() {
        return question.getValue();
    }

    String helpSoFar() {
        return helpSoFar.getValue();
    }

    @Nullable
    Integer safetyNow() {
        return safetyNow.getValue();
    }

    String partners() {
        return partners.getValue();
    }

    Urgency urgency() {
        return urgency.getValue() == null ? Urgency.NORMAL : urgency.getValue();
    }

    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("reason", reason);
        fields.put("question", question);
        fields.put("helpSoFar", helpSoFar);
        fields.put("safetyNow", safetyNow);
        fields.put("partners", partners);
        return fields;
    }
}
