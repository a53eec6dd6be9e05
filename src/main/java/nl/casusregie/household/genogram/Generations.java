package nl.casusregie.household.genogram;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.TieRecord;
import nl.casusregie.shared.PersonId;

/** Gives everybody a generation: from the ties where there are any, else from their place in the household. */
final class Generations {

    private final Family family;
    private final Map<PersonId, Integer> found = new HashMap<>();

    private Generations(Family family) {
        this.family = family;
    }

    static Map<PersonId, Integer> of(Family family) {
        Generations generations = new Generations(family);
        family.people().forEach(generations::walkFrom);
        return generations.fromZero();
    }

    private void walkFrom(PersonId start) {
        if (found.containsKey(start)) {
            return;
        }
        found.put(start, byPlace(family.member(start).data().place()));
        Deque<PersonId> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            PersonId here = waiting.remove();
            for (TieRecord tie : family.ties()) {
                if (tie.concerns(here) && saysGeneration(tie.kind())) {
                    boolean down = tie.one().equals(here);
                    int step = tie.kind().generations() * (down ? 1 : -1);
                    int generation = found.getOrDefault(here, 0) + step;
                    PersonId there = down ? tie.other() : tie.one();
                    if (found.putIfAbsent(there, generation) == null) {
                        waiting.add(there);
                    }
                }
            }
        }
    }

    private static boolean saysGeneration(TieKind kind) {
        return kind.generations() > 0 || kind.isCouple() || kind == TieKind.SIBLING;
    }

    private static int byPlace(PlaceInHousehold place) {
        if (place == PlaceInHousehold.GRANDPARENT) {
            return -1;
        }
        return place == PlaceInHousehold.CHILD || place == PlaceInHousehold.ADULT_CHILD ? 1 : 0;
    }

    /** The oldest is 0, and no generation is empty. */
    private Map<PersonId, Integer> fromZero() {
        Map<Integer, Integer> rank = new HashMap<>();
        found.values().stream().distinct().sorted().forEach(each -> rank.put(each, rank.size()));
        Map<PersonId, Integer> all = new HashMap<>();
        found.forEach((id, generation) -> all.put(id, rank.get(generation)));
        return Collections.unmodifiableMap(all);
    }
}
