package nl.casusregie.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demo was put at another moment, or goes with the time again.
 *
 * @param moment null when it goes with the time again
 */
public record ClockMoved(@Nullable Instant moment) {}
