package nl.casusregie.household;

import java.time.Instant;
import nl.casusregie.shared.PersonId;

/** A hearing as the screens show it: of whom, recorded by whom and when. */
public record HearingRecord(PersonId person, HearingForm form, String recordedBy, Instant recordedAt) {}
