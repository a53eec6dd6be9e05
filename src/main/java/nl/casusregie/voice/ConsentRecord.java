package nl.casusregie.voice;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.PersonId;

/** Consent as the screens show it. */
public record ConsentRecord(
        UUID id,
        PersonId person,
        ConsentRule rule,
        ConsentForm form,
        String recordedBy,
        String recordedByOrganisation,
        Instant recordedAt,
        Protection protection) {

    /** How it stands. */
    public enum State {
        CONSENT,
        NO_CONSENT,
        EXCEPTION;

        public String key() {
            return "voice.consent.state." + name();
        }
    }

    public State state() {
        if (form.isGiven(rule)) {
            return State.CONSENT;
        }
        return form.without() == null ? State.NO_CONSENT : State.EXCEPTION;
    }
}
