package nl.casusregie.access;

import java.time.Instant;

/**
 * The time of the machine, for sessions, delays and limits. Not the application's clock: that one the demo may put at
 * another month, and nobody's session must live or end by that.
 */
@FunctionalInterface
public interface RealTime {

    Instant now();
}
