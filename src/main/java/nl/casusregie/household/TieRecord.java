package nl.casusregie.household;

import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.PersonId;

/** A tie as the screens show it. */
public record TieRecord(UUID id, TieForm form, Protection protection) {

    public PersonId one() {
        return new PersonId(Objects.requireNonNull(form.one()));
    }

    public TieKind kind() {
        return Objects.requireNonNull(form.kind());
    }

    public PersonId other() {
        return new PersonId(Objects.requireNonNull(form.other()));
    }

    public boolean concerns(PersonId person) {
        return one().equals(person) || other().equals(person);
    }
}
