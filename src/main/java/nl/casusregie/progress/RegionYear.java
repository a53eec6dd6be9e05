package nl.casusregie.progress;

import org.jspecify.annotations.Nullable;

/**
 * What became of the applications of a year.
 *
 * @param undecided still being judged
 * @param daysToDecision half of the applications had a decision within so many days; null when there is none yet
 * @param daysToPlan half of the admitted cases had an agreed plan within so many days after the decision
 */
public record RegionYear(
        int year,
        int applied,
        int admitted,
        int notAdmitted,
        int withdrawn,
        int undecided,
        @Nullable Integer daysToDecision,
        @Nullable Integer daysToPlan) {}
