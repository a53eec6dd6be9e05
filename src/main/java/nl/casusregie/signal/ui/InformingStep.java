package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationForm;
import org.jspecify.annotations.Nullable;

/** Whether the household knows of the application, and if not why. */
class InformingStep extends Section {

    private final RadioButtonGroup<Boolean> informed =
            Fields.radios("signal.informed", List.of(true, false), answer -> "signal.informed." + answer);
    private final TextArea reason =
            Fields.longText("signal.notInformedReason", Refusals.TEXT, "signal.notInformedReason.help");

    InformingStep(Runnable changed) {
        super(Texts.of(WizardStep.INFORMING.titleKey()));
        add(new Paragraph(Texts.of("signal.step.INFORMING.help")), new FormColumn(informed, reason));
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.setValueChangeTimeout(PersonFields.PAUSE_MILLIS);
        reason.addValueChangeListener(event -> changed.run());
        reason.setVisible(false);
        informed.addValueChangeListener(event -> {
            reason.setVisible(Boolean.FALSE.equals(event.getValue()));
            changed.run();
        });
    }

    void show(ApplicationForm form) {
        informed.setValue(form.informed());
        reason.setValue(form.notInformedReason());
    }

    @Nullable
    Boolean informed() {
        return informed.getValue();
    }

    String notInformedReason() {
        return reason.getValue();
    }

    Map<String, Component> fields() {
        return Map.of("informed", informed, "notInformedReason", reason);
    }
}
