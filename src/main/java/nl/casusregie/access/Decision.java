package nl.casusregie.access;

import java.util.Optional;

/**
 * An answer of access, with the rule behind it.
 *
 * @param rule the line of the matrix that allowed it, such as {@code SEE_CONTENT:LEAD} or {@code HEALTH:TEAM:AUDIENCE}; for a
 *     refusal the line that nobody of theirs stands in
 */
public record Decision(boolean allowed, String rule, Optional<Relation> relation) {

    static Decision allow(String rule, Relation relation) {
        return new Decision(true, rule, Optional.of(relation));
    }

    static Decision refuse(String rule) {
        return new Decision(false, rule, Optional.empty());
    }
}
