package nl.casusregie.progress;

import java.time.Instant;

/**
 * What waits on one partner.
 *
 * @param organisation its name; empty for the coordinators of the region
 * @param oldest since when the longest waiting of it waits
 */
public record Bottleneck(String organisation, int open, int overdue, Instant oldest) {}
