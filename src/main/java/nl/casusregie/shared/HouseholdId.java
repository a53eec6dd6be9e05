package nl.casusregie.shared;

import java.util.UUID;

/** The identity of a household. */
public record HouseholdId(UUID value) {

    public static HouseholdId of(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    public static HouseholdId random() {
        return new HouseholdId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
