package nl.casusregie.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param ended whether cases that have ended are listed too
 */
public record CaseFilter(String text, @Nullable CasePhase phase, boolean ended) {

    public static final CaseFilter ALL_OPEN = new CaseFilter("", null, false);

    /** What the list is narrowed by, for the record. */
    List<String> lookedIn() {
        return Stream.of(text.isBlank() ? "" : "text", phase == null ? "" : "phase")
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
