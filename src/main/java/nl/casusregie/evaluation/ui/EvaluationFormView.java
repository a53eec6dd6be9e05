package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.casefile.DecisionNeeds;
import nl.casusregie.casefile.ui.spi.ChildrenFields;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.EvaluationForm;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.household.Member;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** The form of an evaluation, for the plan that holds. */
class EvaluationFormView extends Stack {

    private final Evaluations evaluations;
    private final OpenTask task;
    private final List<JudgementFields> judgements;
    private final List<ProgressFields> goals;
    private final List<ExperienceFields> persons;
    private final IncidentFields incidents = new IncidentFields();
    private final RadioButtonGroup<EvaluationDecision> decision =
            Fields.radios("evaluation.decision", List.of(EvaluationDecision.values()), EvaluationDecision::key);
    private final TextArea reason = Fields.longText("evaluation.reason", Refusals.TEXT);
    private final Select<Integer> phase =
            Fields.choice("evaluation.phaseAfter", List.of(1, 2, 3), each -> "planPhase." + each);
    private final ChildrenFields children;
    private final ErrorSummary errors;

    EvaluationFormView(
            Evaluations evaluations, OpenTask task, PlanForm plan, List<Member> household, DecisionNeeds needs) {
        this.evaluations = evaluations;
        this.task = task;
        judgements = plan.bottomLines().stream().map(JudgementFields::new).toList();
        goals = plan.goals().stream().map(ProgressFields::new).toList();
        persons = household.stream()
                .map(member -> new ExperienceFields(member, false))
                .toList();
        children = new ChildrenFields(needs);
        phase.setValue(plan.phase());
        errors = new ErrorSummary(nameFields());
        add(
                errors,
                section("evaluation.section.bottomLines", judgements),
                section("evaluation.section.goals", goals),
                new Section(Texts.of("evaluation.section.incidents"), incidents),
                section("evaluation.section.persons", persons),
                new Section(Texts.of("evaluation.section.decision"), new FormColumn(decision, reason, phase)),
                children,
                new StickyActions().primary(Texts.of("evaluation.record.verb"), this::record));
    }

    private static Section section(String titleKey, List<? extends Component> fields) {
        Section section = new Section(Texts.of(titleKey));
        fields.forEach(section::add);
        return section;
    }

    private Map<String, Component> nameFields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        judgements.forEach(each -> each.nameFields(fields));
        goals.forEach(each -> each.nameFields(fields));
        persons.forEach(each -> each.nameFields(fields));
        incidents.nameFields(fields);
        fields.put("decision", decision);
        fields.put("reason", reason);
        fields.put("planPhase", phase);
        children.nameFields(fields);
        return fields;
    }

    private boolean record() {
        EvaluationForm form = new EvaluationForm(
                judgements.stream().map(JudgementFields::value).toList(),
                goals.stream().map(ProgressFields::value).toList(),
                incidents.number(),
                incidents.worst(),
                persons.stream().map(ExperienceFields::value).toList(),
                decision.getValue(),
                reason.getValue(),
                phase.getValue());
        Outcome<EvaluationDecision> outcome = evaluations.record(task.caseId(), form, children.value());
        boolean done = errors.show(outcome);
        if (done) {
            task.finish("evaluation.recorded." + outcome.value());
        }
        return done;
    }
}
