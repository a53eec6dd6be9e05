package nl.casusregie.household.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.household.Gender;
import nl.casusregie.shared.PersonId;

/** Puts the people of each generation in order: brothers and sisters together, partners beside each other. */
final class Rows {

    private final Family family;
    private final Map<PersonId, Integer> generations;
    private final Map<PersonId, Integer> index = new HashMap<>();

    private Rows(Family family, Map<PersonId, Integer> generations) {
        this.family = family;
        this.generations = generations;
    }

    static List<List<PersonId>> of(Family family, Map<PersonId, Integer> generations) {
        int count =
                generations.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        Rows rows = new Rows(family, generations);
        List<List<PersonId>> all = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            all.add(rows.order(row));
        }
        return all;
    }

    private List<PersonId> order(int row) {
        List<PersonId> people = family.people().stream()
                .filter(person -> generations.getOrDefault(person, 0) == row)
                .sorted(Comparator.comparingDouble(this::underParents).thenComparing(family.oldestFirst()))
                .toList();
        List<PersonId> ordered = new ArrayList<>();
        people.stream().map(person -> leftMost(person, people)).forEach(person -> follow(person, people, ordered));
        ordered.forEach(person -> index.put(person, index.size()));
        return ordered;
    }

    /** Where the parents stand in the row above; people without parents keep to the left of them. */
    private double underParents(PersonId person) {
        return family.parents(person).stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .average()
                .orElse(-1);
    }

    /** The end of the chain of partners of which this person is a part; of two ends the man, as the standard draws it. */
    private PersonId leftMost(PersonId person, List<PersonId> row) {
        List<PersonId> chain = new ArrayList<>();
        gather(person, row, chain);
        return chain.stream()
                .filter(each -> family.partners(each).size() <= 1)
                .min(Comparator.comparing(each -> family.member(each).data().gender() != Gender.MALE))
                .orElse(person);
    }

    private void gather(PersonId person, List<PersonId> row, List<PersonId> chain) {
        if (row.contains(person) && !chain.contains(person)) {
            chain.add(person);
            family.partners(person).forEach(partner -> gather(partner, row, chain));
        }
    }

    private void follow(PersonId person, List<PersonId> row, List<PersonId> ordered) {
        if (row.contains(person) && !ordered.contains(person)) {
            ordered.add(person);
            family.partners(person).forEach(partner -> follow(partner, row, ordered));
        }
    }
}
