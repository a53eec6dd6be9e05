package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ui.spi.ChildrenFields;
import nl.casusregie.evaluation.ChecklistItem;
import nl.casusregie.evaluation.ScalingDown;
import nl.casusregie.evaluation.ScalingDownForm;
import nl.casusregie.evaluation.ScalingDownState;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where an organisation goes through the checklist and confirms scaling down, or objects. */
@Service
class ConfirmScalingDownScreen implements TaskScreen {

    private final ScalingDown scalingDown;
    private final EvaluationReading reading;
    private final EffectOnChildren effect;

    ConfirmScalingDownScreen(ScalingDown scalingDown, EvaluationReading reading, EffectOnChildren effect) {
        this.scalingDown = scalingDown;
        this.reading = reading;
        this.effect = effect;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CONFIRM_SCALING_DOWN);
    }

    @Override
    public Component create(OpenTask task) {
        return new TwoColumns(new Form(task), reading.last(task.caseId()), Texts.of("evaluation.last"));
    }

    private final class Form extends Section {

        private final OpenTask task;
        private final Map<ChecklistItem, RadioButtonGroup<Boolean>> checklist = new EnumMap<>(ChecklistItem.class);
        private final RadioButtonGroup<Boolean> confirms =
                Fields.radios("scaling.question", List.of(true, false), answer -> "scaling.question." + answer);
        private final TextArea objection =
                Fields.longText("scaling.objection", Refusals.TEXT, "scaling.objection.help");
        private final ChildrenFields children;
        private final ErrorSummary errors;

        Form(OpenTask task) {
            super(Texts.of("scaling.title"));
            this.task = task;
            Map<String, Component> fields = new LinkedHashMap<>();
            FieldGroup group = new FieldGroup(Texts.of("scaling.checklist"));
            for (ChecklistItem item : ChecklistItem.values()) {
                RadioButtonGroup<Boolean> field =
                        Fields.radios(item.key(), List.of(true, false), answer -> "scaling.answer." + answer);
                field.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
                checklist.put(item, field);
                fields.put(item.name(), field);
                group.add(field);
            }
            fields.put("confirms", confirms);
            fields.put("objection", objection);
            children = new ChildrenFields(effect.needs(task.caseId()));
            children.asked(false);
            children.nameFields(fields);
            errors = new ErrorSummary(fields);
            confirms.setHelperText(Texts.of("scaling.for", Actors.current().organisationName()));
            objection.setVisible(false);
            confirms.addValueChangeListener(event -> {
                objection.setVisible(Boolean.FALSE.equals(event.getValue()));
                children.asked(Boolean.TRUE.equals(event.getValue()));
            });
            add(
                    errors,
                    group,
                    new FormColumn(confirms, objection),
                    children,
                    new StickyActions().primary(Texts.of("scaling.verb"), this::answer));
        }

        private boolean answer() {
            Map<ChecklistItem, Boolean> answers = new EnumMap<>(ChecklistItem.class);
            checklist.forEach((item, field) -> {
                if (field.getValue() != null) {
                    answers.put(item, field.getValue());
                }
            });
            Outcome<ScalingDownState> outcome = scalingDown.answer(
                    task.caseId(),
                    new ScalingDownForm(answers, confirms.getValue(), objection.getValue()),
                    children.value());
            boolean done = errors.show(outcome);
            if (done) {
                task.finish("scaling.answered." + outcome.value());
            }
            return done;
        }
    }
}
