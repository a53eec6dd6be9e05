package nl.casusregie.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param ended whether cases that have ended are listed too
 */
public record CaseFilter(String text, @Nullable CasePhase phase, boolean ended) {

    public static final CaseFilter ALL_OPEN = new CaseFilter("", null, false);
}
