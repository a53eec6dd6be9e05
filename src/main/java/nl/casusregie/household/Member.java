package nl.casusregie.household;

import nl.casusregie.shared.PersonId;

/**
 * A person of the household as somebody may see them.
 *
 * @param addressHidden whether there is an address that is kept from whoever asks
 */
public record Member(PersonId id, PersonData data, boolean addressHidden) {

    public String name() {
        return data.fullName();
    }
}
