package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Colleague;
import nl.casusregie.plan.Agreement;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.JudgementRecord;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.ui.PlanNames.Names;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.FactCard.Kind;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** A plan to read as it is built (domain.md 2.7): why it is unsafe, what must at least be so, how that is done. */
class PlanReading extends Stack {

    private final PlanView view;
    private final Names names;
    private final LocalDate today;
    private final PlanActs acts;
    private final Map<UUID, JudgementRecord> seen;

    PlanReading(PlanView view, Names names, LocalDate today) {
        this(view, names, today, PlanActs.NONE, Map.of());
    }

    /** {@code seen} is what was seen last of each bottom line. */
    PlanReading(PlanView view, Names names, LocalDate today, PlanActs acts, Map<UUID, JudgementRecord> seen) {
        this.view = view;
        this.names = names;
        this.today = today;
        this.acts = acts;
        this.seen = seen;
        PlanForm plan = view.content();
        if (plan.runsAhead()) {
            add(new StatusChip(Texts.of("plan.runsAhead"), Tone.WARN));
        }
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
                new ActionsSection(plan.actions(), names, this::action));
        if (!plan.escalation().isBlank()) {
            add(new Section(Texts.of("plan.section.escalation"), new RemoteText(plan.escalation())));
        }
        add(new Section(Texts.of("plan.section.family"), new RemoteText(plan.familyVersion())));
        if (!view.agreements().isEmpty()) {
            add(agreements());
        }
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
        Stack card = new Stack(top(line.requirement(), PlanWords.chip(line.status())), facts);
        JudgementRecord judgement = seen.get(line.id());
        if (judgement != null && judgement.status() == line.status()) {
            card.add(new FactCard(
                    Kind.FACT,
                    judgement.evidence(),
                    Texts.of(
                            "plan.source",
                            judgement.by(),
                            judgement.organisation(),
                            DateTexts.dateTime(judgement.at()))));
        }
        acts.bottomLine().apply(line).forEach(card::add);
        return card;
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
        RemoteText what = new RemoteText(arrangement.what());
        what.addClassName("cr-strong");
        Stack card = new Stack(
                what,
                new KeyValues()
                        .add(Texts.of("plan.arrangement.who"), arrangement.who())
                        .add(Texts.of("plan.arrangement.lookedAfterBy"), arrangement.lookedAfterBy()));
        if (arrangement.direct()) {
            card.add(PlanWords.quiet(Texts.of("plan.arrangement.isDirect")));
        }
        return card;
    }

    private Component action(PlanAction action) {
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
        String blocked = PlanWords.blocked(action.blocker(), action.blockedSince(), today);
        if (!blocked.isEmpty()) {
            card.add(PlanWords.quiet(blocked));
        }
        if (!action.note().isBlank()) {
            card.add(new RemoteText(action.note()));
        }
        acts.action().apply(action).forEach(card::add);
        return card;
    }

    private Section agreements() {
        return new Section(
                Texts.of("plan.agreements"),
                new CardList<Agreement>(PlanReading::agreement, new Div()).setItems(view.agreements()));
    }

    private static Component agreement(Agreement answer) {
        StatusChip chip = answer.agrees()
                ? new StatusChip(Texts.of("plan.agreements.agrees"), Tone.GOOD)
                : new StatusChip(Texts.of("plan.agreements.objects"), Tone.BAD);
        Stack card = new Stack(
                top(answer.organisationName(), chip),
                PlanWords.quiet(
                        Texts.of("plan.agreements.by", answer.answeredBy(), DateTexts.dateTime(answer.answeredAt()))));
        if (!answer.objection().isBlank()) {
            card.add(new RemoteText(answer.objection()));
        }
        return card;
    }

    private static Div top(String text, Component chip) {
        RemoteText title = new RemoteText(text);
        title.addClassName("cr-strong");
        Div top = new Div(title, chip);
        top.addClassName("cr-plan-top");
        return top;
    }
}
