package nl.casusregie.household;

import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.PersonId;

/** A place where somebody stays, as the screens show it. */
public record StayRecord(UUID id, StayForm form, Protection protection) {

    public PersonId person() {
        return new PersonId(Objects.requireNonNull(form.person()));
    }

    public boolean shielded() {
        return protection.label() == Label.SHIELDED;
    }
}
