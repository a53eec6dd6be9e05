package nl.casusregie.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A phase that a case entered, and when. */
@Embeddable
public record PhaseEntry(@Enumerated(EnumType.STRING) CasePhase phase, Instant since, int episode) {}
