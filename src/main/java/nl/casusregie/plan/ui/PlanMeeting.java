package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking.Beginning;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.Texts;

/** Two people wrote in the same draft: texts meet field by field, lines of the other that are new to me are added to mine. */
class PlanMeeting {

    private final PlanForm base;
    private final Beginning theirs;
    private final PlanForm mine;

    PlanMeeting(PlanForm base, Beginning theirs, PlanForm mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    PlanMeeting texts(Map<String, Component> fields) {
        String whose = Texts.of("shell.both.whose", theirs.savedBy());
        fields.forEach((name, field) -> BothTexts.meet(field, text(base, name), text(theirs.content(), name), whose));
        return this;
    }

    private static String text(PlanForm form, String name) {
        return switch (name) {
            case "why" -> form.why();
            case "escalation" -> form.escalation();
            default -> form.familyVersion();
        };
    }

    PlanMeeting bottomLines(Consumer<BottomLine> add) {
        return lines(PlanForm::bottomLines, BottomLine::id, PlanMeeting::copy, add);
    }

    PlanMeeting goals(Consumer<Goal> add) {
        return lines(PlanForm::goals, Goal::id, PlanMeeting::copy, add);
    }

    PlanMeeting arrangements(Consumer<Arrangement> add) {
        return lines(PlanForm::arrangements, Arrangement::id, PlanMeeting::copy, add);
    }

    PlanMeeting actions(Consumer<PlanAction> add) {
        return lines(PlanForm::actions, PlanAction::id, PlanMeeting::copy, add);
    }

    /** A line that both changed stays as mine is, and the other one comes below it as a line of its own. */
    private <L> PlanMeeting lines(
            Function<PlanForm, List<L>> lines, Function<L, UUID> idOf, BiFunction<L, UUID, L> withId, Consumer<L> add) {
        List<UUID> ids = lines.apply(mine).stream().map(idOf).toList();
        lines.apply(theirs.content()).stream()
                .filter(line -> !lines.apply(base).contains(line))
                .filter(line -> !lines.apply(mine).contains(line))
                .map(line -> ids.contains(idOf.apply(line)) ? withId.apply(line, UUID.randomUUID()) : line)
                .forEach(add);
        return this;
    }

    private static BottomLine copy(BottomLine line, UUID id) {
        return new BottomLine(
                id,
                line.requirement(),
                line.organisationId(),
                line.controller(),
                line.checkOn(),
                line.consequence(),
                line.status());
    }

    private static Goal copy(Goal goal, UUID id) {
        return new Goal(id, goal.phase(), goal.goodEnough(), goal.sign());
    }

    private static Arrangement copy(Arrangement arrangement, UUID id) {
        return new Arrangement(
                id, arrangement.what(), arrangement.who(), arrangement.lookedAfterBy(), arrangement.direct());
    }

    private static PlanAction copy(PlanAction action, UUID id) {
        return new PlanAction(
                id,
                action.title(),
                action.phase(),
                action.ownerId(),
                action.dueOn(),
                action.status(),
                action.note(),
                action.visibleToFamily(),
                action.blocker(),
                action.blockedSince());
    }
}
