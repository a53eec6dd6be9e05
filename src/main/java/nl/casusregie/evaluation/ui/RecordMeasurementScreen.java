package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.MeasurementForm;
import nl.casusregie.evaluation.MeasurementOutcome;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where a measurement in aftercare is recorded, with the one before beside it. */
@Service
class RecordMeasurementScreen implements TaskScreen {

    private final Aftercare aftercare;
    private final Households households;
    private final MeasurementReading reading;

    RecordMeasurementScreen(Aftercare aftercare, Households households, MeasurementReading reading) {
        this.aftercare = aftercare;
        this.households = households;
        this.reading = reading;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.RECORD_MEASUREMENT);
    }

    @Override
    public Component create(OpenTask task) {
        return new TwoColumns(new Form(task), reading.last(task.caseId()), Texts.of("measurement.last"));
    }

    private final class Form extends Stack {

        private final OpenTask task;
        private final List<ExperienceFields> persons;
        private final IncidentFields incidents = new IncidentFields();
        private final RadioButtonGroup<MeasurementOutcome> outcome =
                Fields.radios("measurement.outcome", List.of(MeasurementOutcome.values()), MeasurementOutcome::key);
        private final TextArea motivation = Fields.longText("measurement.motivation", Refusals.TEXT);
        private final ErrorSummary errors;

        Form(OpenTask task) {
            this.task = task;
            persons = households.members(task.caseId()).stream()
                    .map(member -> new ExperienceFields(member, true))
                    .toList();
            Map<String, Component> fields = new LinkedHashMap<>();
            persons.forEach(each -> each.nameFields(fields));
            incidents.nameFields(fields);
            fields.put("outcome", outcome);
            fields.put("motivation", motivation);
            errors = new ErrorSummary(fields);
            Section experienced = new Section(Texts.of("evaluation.section.persons"));
            persons.forEach(experienced::add);
            add(
                    errors,
                    experienced,
                    new Section(Texts.of("evaluation.section.incidents"), incidents),
                    new Section(Texts.of("measurement.section.outcome"), new FormColumn(outcome, motivation)),
                    new StickyActions().primary(Texts.of("measurement.verb"), this::record));
        }

        private boolean record() {
            Outcome<MeasurementOutcome> result = aftercare.record(
                    task.caseId(),
                    new MeasurementForm(
                            incidents.number(),
                            incidents.worst(),
                            persons.stream().map(ExperienceFields::value).toList(),
                            outcome.getValue(),
                            motivation.getValue()));
            boolean done = errors.show(result);
            if (done) {
                task.finish("measurement.recorded." + result.value());
            }
            return done;
        }
    }
}
