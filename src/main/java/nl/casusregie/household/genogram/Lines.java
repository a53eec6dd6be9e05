package nl.casusregie.household.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.TieRecord;
import nl.casusregie.household.genogram.Genogram.Figure;
import nl.casusregie.household.genogram.Line.Kind;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Which lines run between the figures: what another line tells already is not drawn twice. */
final class Lines {

    private final Family family;
    private final Map<PersonId, Figure> figures = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<Set<PersonId>> couples = new HashSet<>();

    private Lines(Family family, List<Figure> all) {
        this.family = family;
        all.forEach(figure -> figures.put(figure.id(), figure));
    }

    static List<Line> of(Family family, List<Figure> figures) {
        Lines lines = new Lines(family, figures);
        lines.couples();
        lines.children();
        lines.others();
        return List.copyOf(lines.lines);
    }

    /** Whoever came together again is a couple, also when they parted before. */
    private void couples() {
        family.of(TieKind.PARTNER).forEach(tie -> couple(Kind.COUPLE, figure(tie.one()), figure(tie.other()), tie));
        family.of(TieKind.EX_PARTNER)
                .forEach(tie -> couple(Kind.FORMER_COUPLE, figure(tie.one()), figure(tie.other()), tie));
    }

    private void couple(Kind kind, Figure one, Figure other, @Nullable TieRecord tie) {
        if (couples.add(Set.of(one.id(), other.id()))) {
            boolean inOrder = one.column() <= other.column();
            lines.add(new Line(kind, inOrder ? one : other, inOrder ? other : one, null, tie));
        }
    }

    private void children() {
        family.people().forEach(child -> {
            List<Figure> parents = family.parents(child).stream()
                    .map(this::figure)
                    .sorted(Comparator.comparingDouble(Figure::column))
                    .limit(2)
                    .toList();
            if (!parents.isEmpty()) {
                Figure second = parents.size() > 1 ? parents.get(1) : null;
                if (second != null) {
                    couple(Kind.PARENTS, parents.getFirst(), second, null);
                }
                boolean foster =
                        family.of(TieKind.PARENT).noneMatch(tie -> tie.other().equals(child));
                lines.add(new Line(
                        foster ? Kind.FOSTER_CHILD : Kind.CHILD, parents.getFirst(), second, figure(child), null));
            }
        });
    }

    private void others() {
        family.ties().stream()
                .filter(tie -> !tie.kind().isCouple() && tie.kind() != TieKind.PARENT && !isTold(tie))
                .forEach(tie ->
                        lines.add(new Line(kind(tie.kind()), figure(tie.one()), null, figure(tie.other()), tie)));
    }

    private boolean isTold(TieRecord tie) {
        List<PersonId> parents = family.parents(tie.other());
        return switch (tie.kind()) {
            case FOSTER_PARENT -> parents.contains(tie.one());
            case STEP_PARENT -> parents.stream().anyMatch(parent -> family.isCouple(parent, tie.one()));
            case GRANDPARENT ->
                parents.stream().anyMatch(parent -> family.parents(parent).contains(tie.one()));
            case SIBLING ->
                parents.stream().anyMatch(parent -> family.parents(tie.one()).contains(parent));
            default -> false;
        };
    }

    private static Kind kind(TieKind kind) {
        return switch (kind) {
            case FOSTER_PARENT -> Kind.FOSTER_CHILD;
            case STEP_PARENT -> Kind.STEP_CHILD;
            case GRANDPARENT -> Kind.GRANDCHILD;
            case SIBLING -> Kind.SIBLINGS;
            default -> Kind.OTHER;
        };
    }

    private Figure figure(PersonId id) {
        return Objects.requireNonNull(figures.get(id));
    }
}
