package nl.casusregie.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a plan, line by line. How far a line is belongs to carrying it out, not to what was
 * agreed, and is not compared.
 *
 * @param since the number of the version that this is compared with
 * @param before what that version says
 */
public record PlanDifference(int since, PlanForm before, List<Change> changes) {

    public PlanDifference {
        changes = List.copyOf(changes);
    }

    /** What happened to a line. */
    public enum What {
        NEW,
        CHANGED,
        GONE;

        public String key() {
            return "planChange." + name();
        }
    }

    /**
     * One line that is different.
     *
     * @param partKey the text key of the part it stands in
     * @param title what the line says; of a line that changed, what it says now
     * @param fields what of it changed
     */
    public record Change(What what, String partKey, String title, List<Field> fields) {}

    /**
     * Something of a line that changed; empty when it said nothing.
     *
     * @param labelKey the text key of what it is
     */
    public record Field(String labelKey, String before, String after) {}

    static PlanDifference between(int since, PlanForm before, PlanForm after) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(text("plan.section.why", before.why(), after.why()));
        changes.addAll(lines(
                "plan.section.bottomLines",
                before.bottomLines(),
                after.bottomLines(),
                BottomLine::id,
                PlanDifference::bottomLine));
        changes.addAll(lines("plan.section.goals", before.goals(), after.goals(), Goal::id, PlanDifference::goal));
        changes.addAll(lines(
                "plan.section.arrangements",
                before.arrangements(),
                after.arrangements(),
                Arrangement::id,
                PlanDifference::arrangement));
        changes.addAll(lines(
                "plan.section.actions", before.actions(), after.actions(), PlanAction::id, PlanDifference::action));
        changes.addAll(text("plan.section.escalation", before.escalation(), after.escalation()));
        changes.addAll(text("plan.section.family", before.familyVersion(), after.familyVersion()));
        return new PlanDifference(since, before, changes);
    }

    /** Both versions, for whoever looks up the names in them. */
    public List<PlanForm> named(PlanForm now) {
        return List.of(before, now);
    }

    private static List<Change> text(String partKey, String before, String after) {
        return before.equals(after)
                ? List.of()
                : List.of(new Change(
                        before.isBlank() ? What.NEW : after.isBlank() ? What.GONE : What.CHANGED,
                        partKey,
                        "",
                        List.of(new Field(partKey, before, after))));
    }

    /** @param words what a line says, by text key; the first is its title */
    private static <L> List<Change> lines(
            String partKey,
            List<L> before,
            List<L> after,
            Function<L, UUID> idOf,
            Function<L, Map<String, String>> words) {
        Map<UUID, L> earlier = counterparts(before, after, idOf, line -> title(words.apply(line)));
        List<Change> changes = new ArrayList<>();
        for (L line : after) {
            L was = earlier.get(idOf.apply(line));
            Map<String, String> now = words.apply(line);
            if (was == null) {
                changes.add(new Change(What.NEW, partKey, title(now), List.of()));
                continue;
            }
            List<Field> fields = fields(words.apply(was), now);
            if (!fields.isEmpty()) {
                changes.add(new Change(What.CHANGED, partKey, title(now), fields));
            }
        }
        before.stream()
                .filter(line -> !earlier.containsValue(line))
                .forEach(line -> changes.add(new Change(What.GONE, partKey, title(words.apply(line)), List.of())));
        return changes;
    }

    /**
     * What each line was before: the line itself, else one of the same title. Whoever writes a plan anew writes again what stays, and
     * that is neither new nor gone.
     */
    private static <L> Map<UUID, L> counterparts(
            List<L> before, List<L> after, Function<L, UUID> idOf, Function<L, String> titleOf) {
        Map<UUID, L> found = new HashMap<>();
        List<L> left = new ArrayList<>(before);
        for (Function<L, ?> sameness : List.of(idOf, titleOf)) {
            for (L line : after) {
                Optional<L> was = found.containsKey(idOf.apply(line))
                        ? Optional.empty()
                        : left.stream()
                                .filter(each -> sameness.apply(each).equals(sameness.apply(line)))
                                .findFirst();
                was.ifPresent(each -> {
                    left.remove(each);
                    found.put(idOf.apply(line), each);
                });
            }
        }
        return found;
    }

    private static String title(Map<String, String> words) {
        return words.values().iterator().next();
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(each -> new Field(each.getKey(), before.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    private static Map<String, String> bottomLine(BottomLine line) {
        return words(
                "plan.bottomLine.requirement", line.requirement(),
                "plan.bottomLine.setBy", said(line.organisationId()),
                "plan.bottomLine.controller", line.controller(),
                "plan.bottomLine.checkOn", said(line.checkOn()),
                "plan.bottomLine.consequence", line.consequence());
    }

    private static Map<String, String> goal(Goal goal) {
        return words(
                "plan.goal.goodEnough", goal.goodEnough(),
                "plan.goal.sign", goal.sign(),
                "plan.goal.phase", said(goal.phase()));
    }

    private static Map<String, String> arrangement(Arrangement arrangement) {
        return words(
                "plan.arrangement.what", arrangement.what(),
                "plan.arrangement.who", arrangement.who(),
                "plan.arrangement.lookedAfterBy", arrangement.lookedAfterBy());
    }

    private static Map<String, String> action(PlanAction action) {
        return words(
                "plan.action.what", action.title(),
                "plan.action.owner", said(action.ownerId()),
                "plan.action.dueOn", said(action.dueOn()),
                "plan.action.phase", said(action.phase()));
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
