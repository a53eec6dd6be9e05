package nl.casusregie.household.genogram;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.casusregie.household.Member;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.TieRecord;
import nl.casusregie.shared.PersonId;

/** The people with their ties, and the questions that the layout asks about them. */
final class Family {

    private final Map<PersonId, Member> members = new LinkedHashMap<>();
    private final List<TieRecord> ties;

    Family(List<Member> members, List<TieRecord> ties) {
        members.forEach(member -> this.members.put(member.id(), member));
        this.ties = ties;
    }

    List<PersonId> people() {
        return List.copyOf(members.keySet());
    }

    Member member(PersonId id) {
        return Objects.requireNonNull(members.get(id));
    }

    List<TieRecord> ties() {
        return ties;
    }

    Stream<TieRecord> of(TieKind... kinds) {
        List<TieKind> wanted = List.of(kinds);
        return ties.stream().filter(tie -> wanted.contains(tie.kind()));
    }

    /** Whoever raises the child as a parent; by birth first, because the child hangs under them. */
    List<PersonId> parents(PersonId child) {
        List<PersonId> byBirth = of(TieKind.PARENT)
                .filter(tie -> tie.other().equals(child))
                .map(TieRecord::one)
                .distinct()
                .toList();
        return byBirth.isEmpty()
                ? of(TieKind.FOSTER_PARENT)
                        .filter(tie -> tie.other().equals(child))
                        .map(TieRecord::one)
                        .distinct()
                        .toList()
                : byBirth;
    }

    List<PersonId> children(PersonId parent) {
        return people().stream()
                .filter(child -> parents(child).contains(parent))
                .toList();
    }

    List<PersonId> partners(PersonId person) {
        return of(TieKind.PARTNER, TieKind.EX_PARTNER)
                .filter(tie -> tie.concerns(person))
                .map(tie -> tie.one().equals(person) ? tie.other() : tie.one())
                .distinct()
                .toList();
    }

    boolean isCouple(PersonId one, PersonId other) {
        return partners(one).contains(other);
    }

    /** The old before the young; whose birth is not known stays where they were added. */
    Comparator<PersonId> oldestFirst() {
        return Comparator.comparing(
                id -> member(id).data().birthDate().earliest().orElse(LocalDate.MAX));
    }
}
