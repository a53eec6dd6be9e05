package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.casusregie.access.Colleague;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.ui.PlanNames.Names;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;

/** A plan to read: bottom lines first, then goals by phase and actions, then what goes around them. */
class PlanReading extends Stack {

    private final PlanView view;
    private final Names names;
    private final LocalDate today;

    /** {@code act} gives what can be done with an action; nothing when the plan is only read. */
    PlanReading(PlanView view, Names names, LocalDate today, Function<PlanAction, List<Component>> act) {
        PlanForm plan = view.content();
        this.view = view;
        this.names = names;
        this.today = today;
        add(
                new Section(Texts.of("plan.section.why"), new RemoteText(plan.why())),
                new Section(
                        Texts.of("plan.section.bottomLines"),
                        new CardList<>(this::bottomLine, new EmptyState(Texts.of("plan.noBottomLines"), ""))
                                .setItems(plan.bottomLines())),
                goals(plan),
                new Section(
                        Texts.of("plan.section.arrangements"),
                        new CardList<>(PlanReading::arrangement, new EmptyState(Texts.of("plan.noArrangements"), ""))
                                .setItems(plan.arrangements())),
                new Section(
                        Texts.of("plan.section.actions"),
                        new CardList<PlanAction>(
                                        each -> action(each, act.apply(each)),
                                        new EmptyState(Texts.of("plan.noActions"), ""))
                                .setItems(plan.actions())));
        if (!plan.escalation().isBlank()) {
            add(new Section(Texts.of("plan.section.escalation"), new RemoteText(plan.escalation())));
        }
        add(new Section(Texts.of("plan.section.family"), new RemoteText(plan.familyVersion())));
    }

    private Component bottomLine(BottomLine line) {
        LocalDate checkOn = Objects.requireNonNullElse(line.checkOn(), today);
        KeyValues facts = new KeyValues()
                .add(Texts.of("plan.bottomLine.setBy"), names.organisation(line.organisationId()))
                .add(Texts.of("plan.bottomLine.controller"), line.controller())
                .add(
                        Texts.of("plan.bottomLine.checkOn"),
                        view.awaitsCheck(line)
                                ? new TermLabel(checkOn, WorkingDays.between(today, checkOn))
                                : new TermLabel(checkOn))
                .add(Texts.of("plan.bottomLine.consequence"), line.consequence());
        return new Stack(top(line.requirement(), PlanWords.chip(line.status())), facts);
    }

    private Section goals(PlanForm plan) {
        Section section = new Section(Texts.of("plan.section.goals"));
        for (int phase : PlanWords.PHASES) {
            List<Goal> ofPhase =
                    plan.goals().stream().filter(goal -> goal.phase() == phase).toList();
            if (!ofPhase.isEmpty()) {
                section.add(
                        new H3(PlanWords.phase(phase)),
                        new CardList<Goal>(PlanReading::goal, new Div()).setItems(ofPhase));
            }
        }
        if (plan.goals().isEmpty()) {
            section.add(new EmptyState(Texts.of("plan.noGoals"), ""));
        }
        return section;
    }

    private static Component goal(Goal goal) {
        return new KeyValues()
                .add(Texts.of("plan.goal.goodEnough"), goal.goodEnough())
                .add(Texts.of("plan.goal.sign"), goal.sign());
    }

    private static Component arrangement(Arrangement arrangement) {
        Stack card = new Stack(
                new RemoteText(arrangement.what()),
                new KeyValues()
                        .add(Texts.of("plan.arrangement.who"), arrangement.who())
                        .add(Texts.of("plan.arrangement.lookedAfterBy"), arrangement.lookedAfterBy()));
        if (arrangement.direct()) {
            card.add(PlanWords.quiet(Texts.of("plan.arrangement.isDirect")));
        }
        return card;
    }

    private Component action(PlanAction action, List<Component> acts) {
        Div facts = new Div();
        facts.addClassName("cr-plan-facts");
        Colleague owner = names.person(action.ownerId());
        if (owner != null) {
            facts.add(new PersonChip(owner.name(), owner.jobTitle(), owner.organisationName()));
        }
        LocalDate due = action.dueOn();
        if (due != null) {
            facts.add(
                    action.status().isFinal()
                            ? new TermLabel(due)
                            : new TermLabel(due, WorkingDays.between(today, due)));
        }
        facts.add(PlanWords.quiet(PlanWords.phase(action.phase())));
        if (!action.visibleToFamily()) {
            facts.add(PlanWords.quiet(Texts.of("plan.action.notForFamily")));
        }
        Stack card = new Stack(top(action.title(), PlanWords.chip(action.status())), facts);
        if (!action.note().isBlank()) {
            card.add(new RemoteText(action.note()));
        }
        acts.forEach(card::add);
        return card;
    }

    private static Div top(String text, Component chip) {
        RemoteText title = new RemoteText(text);
        title.addClassName("cr-strong");
        Div top = new Div(title, chip);
        top.addClassName("cr-plan-top");
        return top;
    }

    static List<Component> noActs(PlanAction action) {
        return List.of();
    }
}
