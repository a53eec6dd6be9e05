package nl.casusregie.conference;

import java.util.UUID;

/** The identity of a conference. */
public record ConferenceId(UUID value) {

    public static ConferenceId of(String text) {
        return new ConferenceId(UUID.fromString(text));
    }

    static ConferenceId random() {
        return new ConferenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
