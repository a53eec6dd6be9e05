package nl.casusregie.household;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.PersonId;

/** A hearing as the screens show it: of whom, recorded by whom and when. */
public record HearingRecord(
        UUID id, PersonId person, HearingForm form, String recordedBy, Instant recordedAt, Protection protection) {}
