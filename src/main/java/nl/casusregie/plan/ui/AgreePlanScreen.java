package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ui.spi.ChildrenFields;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.plan.AgreementState;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
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

/** Where an organisation reads the plan and agrees or objects. */
@Service
class AgreePlanScreen implements TaskScreen {

    private final PlanMaking planMaking;
    private final Plans plans;
    private final PlanNames names;
    private final HouseholdWords household;
    private final EffectOnChildren effect;
    private final Clock clock;

    AgreePlanScreen(
            PlanMaking planMaking,
            Plans plans,
            PlanNames names,
            HouseholdWords household,
            EffectOnChildren effect,
            Clock clock) {
        this.planMaking = planMaking;
        this.plans = plans;
        this.names = names;
        this.household = household;
        this.effect = effect;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.AGREE_PLAN);
    }

    @Override
    public Component create(OpenTask task) {
        Stack reading = new Stack();
        plans.inTheMaking(task.caseId()).ifPresent(view -> reading.add(read(task, view)));
        return new TwoColumns(reading, new Form(task), Texts.of("plan.agree.title"));
    }

    private Component read(OpenTask task, PlanView view) {
        PlanReading plan = new PlanReading(view, names.of(view.content()), LocalDate.now(clock));
        plan.add(household.onPlan(task.caseId(), view.views()));
        return plan;
    }

    private final class Form extends Section {

        private final OpenTask task;
        private final RadioButtonGroup<Boolean> agrees =
                Fields.radios("plan.agree.question", List.of(true, false), answer -> "plan.agree." + answer);
        private final TextArea objection =
                Fields.longText("plan.agree.objection", Refusals.TEXT, "plan.agree.objection.help");
        private final ChildrenFields children;
        private final ErrorSummary errors;

        Form(OpenTask task) {
            super(Texts.of("plan.agree.title"));
            this.task = task;
            children = new ChildrenFields(effect.needs(task.caseId()));
            children.asked(false);
            Map<String, Component> fields = new LinkedHashMap<>(Map.of("agrees", agrees, "objection", objection));
            children.nameFields(fields);
            errors = new ErrorSummary(fields);
            agrees.setHelperText(Texts.of("plan.agree.for", Actors.current().organisationName()));
            objection.setVisible(false);
            agrees.addValueChangeListener(event -> {
                objection.setVisible(Boolean.FALSE.equals(event.getValue()));
                children.asked(Boolean.TRUE.equals(event.getValue()));
            });
            add(
                    errors,
                    new FormColumn(agrees, objection),
                    children,
                    new StickyActions().primary(Texts.of("plan.agree.verb"), this::answer));
        }

        private boolean answer() {
            Boolean value = agrees.getValue();
            if (value == null) {
                errors.show(List.of(Refusal.at("agrees", "refusal.required")));
                return false;
            }
            Outcome<AgreementState> outcome =
                    planMaking.agree(task.caseId(), value, objection.getValue(), children.value());
            boolean done = errors.show(outcome);
            if (done) {
                task.finish("plan.answered." + outcome.value());
            }
            return done;
        }
    }
}
