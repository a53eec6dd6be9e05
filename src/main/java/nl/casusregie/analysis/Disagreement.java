package nl.casusregie.analysis;

import jakarta.persistence.Embeddable;
import nl.casusregie.keys.Sealed;

/** Who sees something differently, and what; it stays visible beside the explanation. */
@Embeddable
public record Disagreement(@Sealed String who, @Sealed String about) {}
