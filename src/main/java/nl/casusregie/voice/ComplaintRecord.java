package nl.casusregie.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.access.Protection;
import org.jspecify.annotations.Nullable;

/** A complaint as the screens show it. */
public record ComplaintRecord(
        UUID id,
        ComplaintForm form,
        String sentTo,
        @Nullable LocalDate sentOn,
        String outcome,
        @Nullable LocalDate settledOn,
        String recordedBy,
        Instant recordedAt,
        Protection protection) {

    /** How far it is. */
    public enum State {
        RECEIVED,
        SENT,
        SETTLED;

        public String key() {
            return "voice.complaint.state." + name();
        }
    }

    public State state() {
        if (settledOn != null) {
            return State.SETTLED;
        }
        return sentOn == null ? State.RECEIVED : State.SENT;
    }
}
