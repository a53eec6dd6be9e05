package nl.casusregie.safety.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Label;
import nl.casusregie.safety.DateKnown;
import nl.casusregie.safety.IncidentForm;
import nl.casusregie.safety.IncidentKind;
import nl.casusregie.safety.Incidents;
import nl.casusregie.safety.Severity;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Reports an incident: facts first, with who says so; then what the weighing depends on. */
class ReportIncidentForm extends Stack {

    private final Incidents incidents;
    private final CaseId caseId;
    private final RadioButtonGroup<DateKnown> dateKnown =
            Fields.radios("safety.incident.dateKnown", List.of(DateKnown.values()), DateKnown::key);
    private final DatePicker happenedOn = Fields.date("safety.incident.happenedOn");
    private final CheckboxGroup<IncidentKind> kinds = new CheckboxGroup<>();
    private final TextArea facts =
            Fields.longText("safety.incident.facts", Refusals.TEXT, "safety.incident.facts.help");
    private final TextField source = Fields.text("safety.incident.source");
    private final RadioButtonGroup<Known> children = Fields.yesNoUnknown("safety.incident.childrenPresent");
    private final RadioButtonGroup<Known> injuries = Fields.yesNoUnknown("safety.incident.injuries");
    private final RadioButtonGroup<Known> weapon = Fields.yesNoUnknown("safety.incident.weapon");
    private final RadioButtonGroup<Known> police = Fields.yesNoUnknown("safety.incident.police");
    private final RadioButtonGroup<Severity> severity =
            Fields.radios("safety.incident.severity", List.of(Severity.values()), Severity::key);
    private final RadioButtonGroup<Boolean> danger = yesNo("safety.incident.directDanger");
    private final RadioButtonGroup<Boolean> bottomLine = yesNo("safety.incident.bottomLineBroken");
    private final LabelField label = new LabelField(Label.SAFETY);
    private final ErrorSummary errors;

    ReportIncidentForm(Incidents incidents, Clock clock, CaseId caseId, Runnable reported, Runnable cancel) {
        this.incidents = incidents;
        this.caseId = caseId;
        dateKnown.setValue(DateKnown.EXACT);
        dateKnown.addValueChangeListener(event -> happenedOn.setVisible(event.getValue() != DateKnown.UNKNOWN));
        happenedOn.setMax(LocalDate.now(clock));
        kinds.setLabel(Texts.of("safety.incident.kinds"));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kinds.setItems(IncidentKind.values());
        kinds.setItemLabelGenerator(kind -> Texts.of(kind.key()));
        errors = new ErrorSummary(fieldsByName());
        add(
                errors,
                new Paragraph(Texts.of("safety.incident.danger")),
                new FormColumn(
                        facts,
                        source,
                        dateKnown,
                        happenedOn,
                        kinds,
                        children,
                        injuries,
                        weapon,
                        police,
                        severity,
                        danger,
                        bottomLine,
                        label),
                new StickyActions()
                        .primary(Texts.of("safety.incident.verb"), () -> send(reported))
                        .cancel(Texts.of("shell.cancel"), cancel));
    }

    private Map<String, com.vaadin.flow.component.Component> fieldsByName() {
        Map<String, com.vaadin.flow.component.Component> fields = new HashMap<>();
        fields.put("dateKnown", dateKnown);
        fields.put("happenedOn", happenedOn);
        fields.put("kinds", kinds);
        fields.put("facts", facts);
        fields.put("source", source);
        fields.put("childrenPresent", children);
        fields.put("injuries", injuries);
        fields.put("weapon", weapon);
        fields.put("police", police);
        fields.put("severity", severity);
        fields.put("directDanger", danger);
        fields.put("bottomLineBroken", bottomLine);
        return fields;
    }

    private boolean send(Runnable reported) {
        boolean done = errors.show(incidents.report(
                caseId,
                new IncidentForm(
                        dateKnown.getValue(),
                        happenedOn.getValue(),
                        kinds.getValue(),
                        facts.getValue(),
                        source.getValue(),
                        children.getValue(),
                        injuries.getValue(),
                        weapon.getValue(),
                        police.getValue(),
                        severity.getValue(),
                        danger.getValue(),
                        bottomLine.getValue()),
                label.getValue()));
        if (done) {
            Notice.success(Texts.of("safety.incident.done"));
            reported.run();
        }
        return done;
    }

    private static RadioButtonGroup<Boolean> yesNo(String labelKey) {
        RadioButtonGroup<Boolean> field =
                Fields.radios(labelKey, List.of(true, false), answer -> answer ? "safety.yes" : "safety.no");
        field.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return field;
    }
}
