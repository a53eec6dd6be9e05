package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.household.Member;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.plan.HouseholdView;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where is recorded what each person of the household says of the plan. */
@Service
class HearOnPlanScreen implements TaskScreen {

    private final PlanMaking planMaking;
    private final Plans plans;
    private final PlanNames names;
    private final HouseholdWords household;
    private final Clock clock;

    HearOnPlanScreen(PlanMaking planMaking, Plans plans, PlanNames names, HouseholdWords household, Clock clock) {
        this.planMaking = planMaking;
        this.plans = plans;
        this.names = names;
        this.household = household;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.HEAR_ON_PLAN);
    }

    @Override
    public Component create(OpenTask task) {
        Stack plan = new Stack();
        plans.inTheMaking(task.caseId())
                .map(view -> new PlanReading(view, names.of(view.content()), LocalDate.now(clock)))
                .ifPresent(plan::add);
        return new TwoColumns(new Form(task), plan, Texts.of("plan.tab"));
    }

    /** The fields of one person. */
    private static final class View extends FieldGroup {

        private final UUID person;
        private final RadioButtonGroup<Boolean> heard =
                Fields.radios("plan.hear.heard", List.of(true, false), answer -> "plan.hear.heard." + answer);
        private final TextArea words = Fields.longText("plan.hear.words", Refusals.TEXT, "plan.hear.words.help");

        View(Member member) {
            super(member.name());
            person = member.id().value();
            addClassName("cr-plan-line");
            heard.setValue(true);
            heard.addValueChangeListener(
                    event -> words.setLabel(Texts.of(event.getValue() ? "plan.hear.words" : "plan.hear.reason")));
            add(heard, words);
        }

        HouseholdView value() {
            return new HouseholdView(person, heard.getValue(), words.getValue());
        }
    }

    private final class Form extends Section {

        private final OpenTask task;
        private final List<View> views = new ArrayList<>();
        private final ErrorSummary errors;

        Form(OpenTask task) {
            super(Texts.of("plan.hear.title"));
            this.task = task;
            Map<String, Component> fields = new LinkedHashMap<>();
            household.members(task.caseId()).forEach(member -> {
                View view = new View(member);
                views.add(view);
                fields.put(HouseholdView.fieldOf(member.id().value()), view.words);
            });
            errors = new ErrorSummary(fields);
            add(errors, PlanWords.quiet(Texts.of("plan.hear.help")));
            views.forEach(this::add);
            add(new StickyActions().primary(Texts.of("plan.hear.verb"), this::record));
        }

        private boolean record() {
            boolean done = errors.show(planMaking.hear(
                    task.caseId(), views.stream().map(View::value).toList()));
            if (done) {
                task.finish("plan.heard");
            }
            return done;
        }
    }
}
