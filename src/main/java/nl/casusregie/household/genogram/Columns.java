package nl.casusregie.household.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.shared.PersonId;

/**
 * Spreads each generation from left to right so that children stand under the middle of their parents and nobody stands
 * less than one place from the next. Each pass moves a row as little as possible from where it wants to be.
 */
final class Columns {

    private static final int PASSES = 6;

    private final Family family;
    private final List<List<PersonId>> rows;
    private final Map<PersonId, Double> column = new HashMap<>();

    Columns(Family family, List<List<PersonId>> rows) {
        this.family = family;
        this.rows = rows;
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                column.put(row.get(i), (double) i);
            }
        });
    }

    Map<PersonId, Double> spread() {
        for (int pass = 0; pass < PASSES; pass++) {
            rows.forEach(row -> settle(row, row.stream().map(this::underParents).toList()));
            rows.reversed()
                    .forEach(row ->
                            settle(row, row.stream().map(this::aboveChildren).toList()));
        }
        double left = column.values().stream().mapToDouble(each -> each).min().orElse(0);
        column.replaceAll((person, at) -> at - left);
        return column;
    }

    private double underParents(PersonId child) {
        List<PersonId> parents = family.parents(child);
        if (parents.isEmpty()) {
            return at(child);
        }
        List<PersonId> siblings = rows.stream().filter(row -> row.contains(child)).findFirst().orElseThrow().stream()
                .filter(each -> family.parents(each).equals(parents))
                .toList();
        return middle(parents) + siblings.indexOf(child) - (siblings.size() - 1) / 2.0;
    }

    /** A couple moves together, so that the middle between them comes above the middle of their children. */
    private double aboveChildren(PersonId parent) {
        List<PersonId> children = family.children(parent);
        if (children.isEmpty()) {
            return at(parent);
        }
        List<PersonId> parents = family.parents(children.getFirst());
        return at(parent) + middle(children) - middle(parents);
    }

    private double middle(List<PersonId> people) {
        return people.stream().mapToDouble(this::at).average().orElseThrow();
    }

    private double at(PersonId person) {
        return column.getOrDefault(person, 0.0);
    }

    /**
     * The nearest places to those wanted that keep the order and the distance: pools neighbours that violate it
     * (isotonic regression).
     */
    private void settle(List<PersonId> row, List<Double> wanted) {
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Pool pool = new Pool(wanted.get(i) - i, 1);
            while (!pools.isEmpty() && pools.getLast().mean() > pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
        }
        int next = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.size(); i++, next++) {
                column.put(row.get(next), pool.mean() + next);
            }
        }
    }

    private record Pool(double mean, int size) {

        Pool with(Pool other) {
            int both = size + other.size;
            return new Pool((mean * size + other.mean * other.size) / both, both);
        }
    }
}
