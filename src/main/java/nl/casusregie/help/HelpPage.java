package nl.casusregie.help;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a step says now, or said in an earlier version.
 *
 * @param number the version of the region, counted from 1; 0 when the region has none of its own
 * @param text null when the region went back to the national text with this version
 * @param language in which it is written
 * @param national the version of the national text, as it came with the product
 * @param savedAt null for the national text
 * @param why the reason that whoever changed it gave
 */
public record HelpPage(
        HelpTopic topic,
        String regionCode,
        int number,
        @Nullable HelpText text,
        String language,
        String national,
        @Nullable Instant savedAt,
        String savedBy,
        String why) {

    public boolean isNational() {
        return savedAt == null;
    }

    /** What there is to read; a version that only went back has nothing of its own. */
    public HelpText textOrNothing() {
        return text == null ? HelpText.NOTHING : text;
    }
}
