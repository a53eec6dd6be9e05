package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.EffectCards;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLines;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanExecution;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanState;
import nl.casusregie.plan.PlanVersion;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.springframework.stereotype.Service;

/** The plan on the case page: what holds now, what is in the making, and what held before. */
@Service
class PlanTab implements CaseTab {

    private final Plans plans;
    private final PlanExecution execution;
    private final BottomLines bottomLines;
    private final PlanNames names;
    private final HouseholdWords household;
    private final EffectOnChildren effect;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    PlanTab(
            Plans plans,
            PlanExecution execution,
            BottomLines bottomLines,
            PlanNames names,
            HouseholdWords household,
            EffectOnChildren effect,
            CaseAccess access,
            WhoMaySee whoMaySee,
            Clock clock) {
        this.plans = plans;
        this.execution = execution;
        this.bottomLines = bottomLines;
        this.names = names;
        this.household = household;
        this.effect = effect;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String labelKey() {
        return "plan.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack content = new Stack();
        show(caseId, content);
        return content;
    }

    private void show(CaseId caseId, Stack content) {
        content.removeAll();
        List<PlanVersion> versions = plans.versions(caseId);
        if (versions.isEmpty()) {
            content.add(new EmptyState(Texts.of("plan.none"), Texts.of("plan.none.why")));
            return;
        }
        plans.agreed(caseId).ifPresent(plan -> {
            content.add(head(caseId, plan));
            Runnable again = () -> show(caseId, content);
            content.add(new PlanReading(
                    plan,
                    names.of(plan.content()),
                    LocalDate.now(clock),
                    new PlanActs(
                            line -> judgeButton(caseId, line, again),
                            action -> updateButton(caseId, action, plan.content(), again)),
                    bottomLines.evidence(caseId)));
            if (plan.number() > 1) {
                content.add(changes(caseId, plan.id(), plan.content()));
            }
            content.add(
                    household.onPlan(caseId, plan.views()),
                    new EffectCards(effect.of(caseId, ContentKind.PLAN, plan.id())));
            content.add(whoMaySee(caseId, plan, again));
        });
        Section others = new Section(Texts.of("plan.versions"));
        List<PlanVersion> notNow = versions.stream()
                .filter(version -> version.state() != PlanState.AGREED)
                .toList();
        notNow.forEach(version -> others.add(onDemand(caseId, version, () -> show(caseId, content))));
        if (!notNow.isEmpty()) {
            content.add(others);
        }
    }

    private Component whoMaySee(CaseId caseId, PlanView plan, Runnable again) {
        return whoMaySee.of(caseId, ContentKind.PLAN, plan.id(), plan.protection(), again);
    }

    private Div head(CaseId caseId, PlanView plan) {
        Div head = new Div(
                new StatusChip(Texts.of("plan.version.agreed", plan.number()), Tone.GOOD),
                new StatusChip(PlanWords.phase(plan.content().phase()), Tone.INFO, VaadinIcon.FLAG_O));
        if (plan.agreedAt() != null) {
            head.add(PlanWords.quiet(Texts.of("plan.version.since", DateTexts.dateTime(plan.agreedAt()))));
        }
        if (access.may(CaseAction.PRINT_FOR_FAMILY, caseId)) {
            Anchor family = new Anchor(FamilyPlanView.addressOf(caseId), Texts.of("familyPrint.open"));
            family.addClassName("cr-button-link");
            head.add(family);
        }
        head.addClassName("cr-plan-facts");
        return head;
    }

    private List<Component> updateButton(CaseId caseId, PlanAction action, PlanForm plan, Runnable refresh) {
        if (!access.may(CaseAction.UPDATE_ACTION, caseId)) {
            return List.of();
        }
        Button button = new Button(
                Texts.of("plan.action.update"),
                event -> new UpdateActionDialog(execution, caseId, action, plan.isNotSafeYet(), refresh).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.of("plan.action.update") + ": " + action.title());
        Div row = new Div(button);
        return List.of(row);
    }

    private List<Component> judgeButton(CaseId caseId, BottomLine line, Runnable refresh) {
        if (!access.may(CaseAction.JUDGE_BOTTOM_LINE, caseId)) {
            return List.of();
        }
        Button button =
                new Button(Texts.of("plan.judge"), event -> new JudgeDialog(bottomLines, caseId, line, refresh).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.of("plan.judge") + ": " + line.requirement());
        return List.of(new Div(button));
    }

    /** Read when somebody opens it, as a version is. */
    private Details changes(CaseId caseId, UUID version, PlanForm now) {
        Details details = new Details(Texts.of("plan.changes.open"));
        Stack inside = new Stack();
        details.add(inside);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && inside.getComponentCount() == 0) {
                plans.sinceBefore(caseId, version)
                        .ifPresentOrElse(
                                difference -> inside.add(new PlanChanges(difference, names.of(difference.named(now)))),
                                () -> inside.add(PlanWords.quiet(Texts.of("plan.changes.unreadable"))));
            }
        });
        return details;
    }

    /** Read only when somebody opens it: every look at a version is recorded. */
    private Component onDemand(CaseId caseId, PlanVersion version, Runnable again) {
        Details details = new Details(Texts.of(
                "plan.version.line", version.number(), Texts.of(version.state().key()), version.draftedBy()));
        Stack inside = new Stack();
        details.add(inside);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && inside.getComponentCount() == 0) {
                plans.version(caseId, version.id()).ifPresent(plan -> {
                    inside.add(new PlanReading(plan, names.of(plan.content()), LocalDate.now(clock)));
                    if (plan.number() > 1) {
                        inside.add(changes(caseId, plan.id(), plan.content()));
                    }
                    inside.add(whoMaySee(caseId, plan, again));
                });
            }
        });
        return details;
    }
}
