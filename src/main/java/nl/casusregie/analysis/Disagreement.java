package nl.casusregie.analysis;

import jakarta.persistence.Embeddable;

/** Who sees something differently, and what; it stays visible beside the explanation. */
@Embeddable
public record Disagreement(String who, String about) {}
