package nl.casusregie.casefile;

import java.time.Instant;

/** What a decision says of the children, as it is read back: with who wrote it. */
public record EffectRecord(ForTheChildren said, String writtenBy, String organisation, Instant writtenAt) {}
