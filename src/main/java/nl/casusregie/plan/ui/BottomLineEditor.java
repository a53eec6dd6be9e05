package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.access.Partner;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.ui.DraftChoices.Choices;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;

/** A bottom line while it is drafted. */
class BottomLineEditor extends PlanLine {

    private final BottomLine start;
    private final TextArea requirement =
            Fields.longText("plan.bottomLine.requirement", Refusals.TEXT, "plan.bottomLine.requirement.help");
    private final ComboBox<Partner> organisation;
    private final ComboBox<String> controller;
    private final DatePicker checkOn = Fields.date("plan.bottomLine.checkOn");
    private final TextArea consequence = Fields.longText("plan.bottomLine.consequence", Refusals.TEXT);

    BottomLineEditor(BottomLine line, Choices choices) {
        super("plan.bottomLine.title", "plan.bottomLine.remove");
        this.start = line;
        organisation = Fields.search("plan.bottomLine.setBy", choices.partners(), Partner::name);
        Set<String> people = new LinkedHashSet<>(choices.controllers());
        if (!line.controller().isBlank()) {
            people.add(line.controller());
        }
        controller = Fields.help(
                Fields.search("plan.bottomLine.controller", people, name -> name), "plan.bottomLine.controller.help");
        controller.setAllowCustomValue(true);
        controller.addCustomValueSetListener(event -> {
            people.add(event.getDetail());
            controller.setItems(people);
            controller.setValue(event.getDetail());
        });
        requirement.setMinRows(2);
        consequence.setMinRows(2);
        requirement.setValue(line.requirement());
        choices.partners().stream()
                .filter(partner -> partner.id().value().equals(line.organisationId()))
                .findFirst()
                .ifPresent(organisation::setValue);
        if (!line.controller().isBlank()) {
            controller.setValue(line.controller());
        }
        checkOn.setValue(line.checkOn());
        consequence.setValue(line.consequence());
        Div row = new Div(organisation, controller, checkOn);
        row.addClassName("cr-form__row");
        add(requirement, row, consequence);
    }

    BottomLine value() {
        Partner partner = organisation.getValue();
        return new BottomLine(
                start.id(),
                requirement.getValue(),
                partner == null ? null : partner.id().value(),
                Objects.requireNonNullElse(controller.getValue(), ""),
                checkOn.getValue(),
                consequence.getValue(),
                start.status());
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("requirement", requirement);
        fields.put("organisation", organisation);
        fields.put("controller", controller);
        fields.put("checkOn", checkOn);
        fields.put("consequence", consequence);
        return fields;
    }
}
