package nl.casusregie.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is settled when a case is closed (checklist of domain.md 2.11).
 *
 * @param finalViews what the household itself says at the end
 * @param whoKeepsWatching the professional who stays near
 * @param reopenSignals which signals reopen the case
 * @param retainUntil until when the file is kept
 */
public record ClosingForm(
        String finalViews,
        String whoKeepsWatching,
        String reopenSignals,
        @Nullable LocalDate retainUntil,
        String lessons) {}
