package nl.casusregie.household.genogram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.household.Member;
import nl.casusregie.household.TieRecord;
import nl.casusregie.shared.PersonId;

/**
 * A household laid out as a genogram: the older generation above the younger, couples beside each other, children under
 * their parents from old to young (the symbols follow McGoldrick and Gerson's standard).
 *
 * @param columns the widest reach from left to right, in places of one person
 * @param rows how many generations there are
 */
public record Genogram(List<Figure> figures, List<Line> lines, double columns, int rows) {

    /**
     * Where one person stands.
     *
     * @param column the middle, counted in places of one person from the left
     * @param row the generation, 0 is the oldest
     */
    public record Figure(Member member, double column, int row) {

        public PersonId id() {
            return member.id();
        }
    }

    /** Lays out who is there; ties of people who are not among the members are left out. */
    public static Genogram of(List<Member> members, Collection<TieRecord> all) {
        Map<PersonId, Member> known = new HashMap<>();
        members.forEach(member -> known.put(member.id(), member));
        List<TieRecord> ties = all.stream()
                .filter(tie -> known.containsKey(tie.one()) && known.containsKey(tie.other()))
                .toList();
        Family family = new Family(members, ties);
        Map<PersonId, Integer> generations = Generations.of(family);
        List<List<PersonId>> rows = Rows.of(family, generations);
        Map<PersonId, Double> columns = new Columns(family, rows).spread();
        List<Figure> figures = new ArrayList<>();
        columns.forEach(
                (id, column) -> figures.add(new Figure(family.member(id), column, generations.getOrDefault(id, 0))));
        figures.sort(Comparator.comparingInt(Figure::row).thenComparingDouble(Figure::column));
        double width = figures.stream().mapToDouble(Figure::column).max().orElse(0) + 1;
        return new Genogram(List.copyOf(figures), Lines.of(family, figures), width, rows.size());
    }
}
