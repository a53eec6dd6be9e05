package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.safety.IncidentWeight;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the case manager weighs an incident: the facts, the advice of the table beside them, and the decision. */
@Service
class WeighScreen implements TaskScreen {

    private final Incidents incidents;

    WeighScreen(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.WEIGH_INCIDENT);
    }

    @Override
    public Component create(OpenTask task) {
        IncidentView incident = incidents.view(task.caseId(), Objects.requireNonNull(task.subject()));
        return new TwoColumns(new IncidentReading(incident), form(task, incident), Texts.of("safety.weigh.title"));
    }

    private Component form(OpenTask task, IncidentView incident) {
        Paragraph help = new Paragraph(Texts.of("safety.weigh.advice.help"));
        help.addClassName("cr-quiet");
        RadioButtonGroup<IncidentWeight> weight =
                Fields.radios("safety.weigh.weight", List.of(IncidentWeight.values()), IncidentWeight::key);
        TextArea motivation = Fields.longText("safety.weigh.motivation", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("weight", weight, "motivation", motivation));
        return new Section(
                Texts.of("safety.weigh.title"),
                new KeyValues()
                        .add(
                                Texts.of("safety.weigh.advice"),
                                Texts.of(incident.advised().key())),
                help,
                errors,
                new FormColumn(weight, motivation),
                new StickyActions().primary(Texts.of("safety.weigh.verb"), () -> {
                    boolean done = errors.show(
                            incidents.weigh(task.caseId(), incident.id(), weight.getValue(), motivation.getValue()));
                    if (done) {
                        task.finish("safety.weighed." + weight.getValue());
                    }
                    return done;
                }));
    }
}
