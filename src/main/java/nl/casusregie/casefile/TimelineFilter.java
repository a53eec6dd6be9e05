package nl.casusregie.casefile;

import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Which entries of a timeline to read; null is all of them. */
public record TimelineFilter(@Nullable TimelineKind kind, @Nullable UserId person, @Nullable String organisation) {

    public static final TimelineFilter ALL = new TimelineFilter(null, null, null);
}
