package nl.casusregie.network;

import org.jspecify.annotations.Nullable;

/**
 * Which requests to list.
 *
 * @param ended whether requests that have ended are listed too
 * @param daysOld only requests that were asked at least so many days ago
 */
public record RequestFilter(@Nullable RequestState state, boolean ended, int daysOld) {

    public static final RequestFilter ALL_OPEN = new RequestFilter(null, false, 0);
}
