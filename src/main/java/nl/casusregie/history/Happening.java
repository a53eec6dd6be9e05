package nl.casusregie.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the screens show it: an event that was written down here, or an incident that was reported and
 * is only shown here.
 *
 * @param incident the incident itself; null for what was written down here
 * @param parts who had which part in it
 */
public record Happening(
        UUID id,
        EventForm form,
        @Nullable IncidentView incident,
        Map<PersonId, Part> parts,
        String recordedBy,
        String recordedByOrganisation,
        Instant recordedAt,
        Protection protection) {

    public Happening {
        parts = Map.copyOf(parts);
    }

    public EventGroup group() {
        return Objects.requireNonNull(form.kind()).group();
    }

    public boolean isIncident() {
        return incident != null;
    }

    public PartialDate happened() {
        return form.happened();
    }

    /** The first day it can have been. */
    public Optional<LocalDate> begins() {
        return form.happened().earliest();
    }

    /** Whether the day is not certain. */
    public boolean isVague() {
        return form.about() || form.happened().day() == null;
    }

    /** Whether it goes on today, as far as is known. */
    public boolean isRunning(LocalDate today) {
        return group().lasts()
                && form.until().latest().map(end -> !end.isBefore(today)).orElse(true);
    }

    /** Whether there was violence in it, so that people had a part in that. */
    public boolean hasViolence() {
        return group() == EventGroup.VIOLENCE || group() == EventGroup.REPORT;
    }
}
