package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.plainwords.ui.PlainWordsHint;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.PlanMaking.Beginning;
import nl.casusregie.plan.ui.DraftChoices.Choices;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The plan while it is drafted: seven parts, kept on the server while one types. */
class DraftPlanForm extends Stack {

    private final PlanMaking planMaking;
    private final OpenTask task;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary(fields).keepingNoDraft();
    private final DraftKeeper keeper;
    private final Choices choices;
    private Beginning base;

    private final Select<Integer> phase = Fields.choice("plan.phase", PlanWords.PHASES, PlanWords::phaseKey);
    private final TextArea why = Fields.longText("plan.why", Refusals.TEXT, "plan.why.help");
    private final TextArea escalation = Fields.longText("plan.escalation", Refusals.TEXT, "plan.escalation.help");
    private final TextArea family = Fields.longText("plan.family", Refusals.TEXT, "plan.family.help");
    private final PlanLines<BottomLineEditor> bottomLines;
    private final PlanLines<GoalEditor> goals;
    private final PlanLines<ArrangementEditor> arrangements;
    private final PlanLines<ActionEditor> actions;

    DraftPlanForm(PlanMaking planMaking, OpenTask task, Beginning start, Choices choices, Clock clock) {
        this.planMaking = planMaking;
        this.task = task;
        this.choices = choices;
        this.base = start;
        keeper = new DraftKeeper(clock, this::save);
        bottomLines =
                new PlanLines<>("plan.bottomLine.add", () -> new BottomLineEditor(BottomLine.empty(), choices), keeper);
        goals = new PlanLines<>("plan.goal.add", () -> new GoalEditor(Goal.empty(nowPhase())), keeper);
        arrangements =
                new PlanLines<>("plan.arrangement.add", () -> new ArrangementEditor(Arrangement.empty()), keeper);
        actions = new PlanLines<>(
                "plan.action.add", () -> new ActionEditor(PlanAction.empty(nowPhase()), choices), keeper);
        show(start.content());
        Fields.optional(escalation);
        List.<Component>of(phase, why, escalation, family).forEach(keeper::watch);
        StatusChip ahead = new StatusChip(Texts.of("plan.runsAhead"), Tone.WARN);
        phase.addValueChangeListener(event -> ahead.setVisible(value().runsAhead()));
        ahead.setVisible(start.content().runsAhead());
        add(
                errors,
                new Section(Texts.of("plan.section.why"), new FormColumn(why, phase), ahead),
                new Section(Texts.of("plan.section.bottomLines"), help("plan.section.bottomLines.help"), bottomLines),
                new Section(Texts.of("plan.section.goals"), help("plan.section.goals.help"), goals),
                new Section(
                        Texts.of("plan.section.arrangements"), help("plan.section.arrangements.help"), arrangements),
                new Section(Texts.of("plan.section.actions"), help("plan.section.actions.help"), actions),
                new Section(Texts.of("plan.section.escalation"), new FormColumn(escalation)),
                new Section(Texts.of("plan.section.family"), new FormColumn(family, new PlainWordsHint(family))),
                keeper,
                new StickyActions()
                        .primary(Texts.of("plan.draft.verb"), this::draft)
                        .secondary(Texts.of("plan.draft.keep"), this::keep));
    }

    private Outcome<?> save() {
        Outcome<Integer> outcome = planMaking.saveDraft(task.caseId(), value(), base.revision());
        if (outcome.isDone()) {
            base = new Beginning(value(), outcome.value(), "");
        } else {
            meetOther(outcome);
        }
        return outcome;
    }

    /** Somebody else has kept a draft meanwhile: brings both together, so that keeping it again loses neither. */
    private void meetOther(Outcome<?> refused) {
        if (refused.reasons().stream().noneMatch(each -> each.key().equals(PlanMaking.CHANGED_MEANWHILE))) {
            return;
        }
        Beginning theirs = planMaking.beginning(task.caseId());
        new PlanMeeting(base.content(), theirs, value())
                .texts(Map.of("why", why, "escalation", escalation, "familyVersion", family))
                .bottomLines(line -> bottomLines.append(new BottomLineEditor(line, choices)))
                .goals(goal -> goals.append(new GoalEditor(goal)))
                .arrangements(arrangement -> arrangements.append(new ArrangementEditor(arrangement)))
                .actions(action -> actions.append(new ActionEditor(action, choices)));
        base = theirs;
    }

    private void show(PlanForm start) {
        phase.setValue(start.phase());
        why.setValue(start.why());
        escalation.setValue(start.escalation());
        family.setValue(start.familyVersion());
        start.bottomLines().forEach(line -> bottomLines.append(new BottomLineEditor(line, choices)));
        start.goals().forEach(goal -> goals.append(new GoalEditor(goal)));
        start.arrangements().forEach(arrangement -> arrangements.append(new ArrangementEditor(arrangement)));
        start.actions().forEach(action -> actions.append(new ActionEditor(action, choices)));
    }

    private int nowPhase() {
        return Objects.requireNonNullElse(phase.getValue(), 1);
    }

    private PlanForm value() {
        return new PlanForm(
                nowPhase(),
                BothTexts.of(why),
                bottomLines.lines().stream().map(BottomLineEditor::value).toList(),
                goals.lines().stream().map(GoalEditor::value).toList(),
                arrangements.lines().stream().map(ArrangementEditor::value).toList(),
                actions.lines().stream().map(ActionEditor::value).toList(),
                BothTexts.of(escalation),
                BothTexts.of(family));
    }

    private void nameFields() {
        errors.clear();
        fields.clear();
        fields.put("phase", phase);
        fields.put("why", why);
        fields.put("escalation", escalation);
        fields.put("familyVersion", family);
        bottomLines.nameFields("bottomLines", fields);
        goals.nameFields("goals", fields);
        arrangements.nameFields("arrangements", fields);
        actions.nameFields("actions", fields);
    }

    private boolean draft() {
        nameFields();
        Outcome<CaseId> outcome = planMaking.draft(task.caseId(), value(), base.revision());
        boolean done = errors.show(outcome);
        if (done) {
            keeper.done();
            task.finish("plan.drafted");
        } else {
            meetOther(outcome);
        }
        return done;
    }

    private boolean keep() {
        nameFields();
        errors.show(keeper.keep());
        return false;
    }

    private static Component help(String key) {
        return PlanWords.quiet(Texts.of(key));
    }
}
