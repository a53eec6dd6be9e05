package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ui.spi.ChildrenFields;
import nl.casusregie.evaluation.EscalationForm;
import nl.casusregie.evaluation.EscalationLevel;
import nl.casusregie.evaluation.Escalations;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the coordinator puts a question higher up and records the answer. */
@Service
class HandleEscalationScreen implements TaskScreen {

    private final Escalations escalations;
    private final EvaluationReading reading;
    private final EffectOnChildren effect;

    HandleEscalationScreen(Escalations escalations, EvaluationReading reading, EffectOnChildren effect) {
        this.escalations = escalations;
        this.reading = reading;
        this.effect = effect;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.HANDLE_ESCALATION);
    }

    @Override
    public Component create(OpenTask task) {
        return new TwoColumns(new Form(task), reading.last(task.caseId()), Texts.of("evaluation.last"));
    }

    private final class Form extends Section {

        private final OpenTask task;
        private final RadioButtonGroup<EscalationLevel> level =
                Fields.radios("escalation.level", List.of(EscalationLevel.values()), EscalationLevel::key);
        private final TextArea question =
                Fields.longText("escalation.question", Refusals.TEXT, "escalation.question.help");
        private final TextArea answer = Fields.longText("escalation.answer", Refusals.TEXT, "escalation.answer.help");
        private final DatePicker deadline = Fields.date("escalation.deadline");
        private final ChildrenFields children;
        private final ErrorSummary errors;

        Form(OpenTask task) {
            super(Texts.of("escalation.title"));
            this.task = task;
            children = new ChildrenFields(effect.needs(task.caseId()));
            Map<String, Component> fields = new LinkedHashMap<>(
                    Map.of("level", level, "question", question, "answer", answer, "deadline", deadline));
            children.nameFields(fields);
            errors = new ErrorSummary(fields);
            add(
                    errors,
                    new FormColumn(level, question, answer, deadline),
                    children,
                    new StickyActions().primary(Texts.of("escalation.verb"), this::handle));
        }

        private boolean handle() {
            boolean done = errors.show(escalations.handle(
                    task.caseId(),
                    new EscalationForm(level.getValue(), question.getValue(), answer.getValue(), deadline.getValue()),
                    children.value()));
            if (done) {
                task.finish("escalation.handled");
            }
            return done;
        }
    }
}
