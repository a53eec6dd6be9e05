package nl.casusregie.household.genogram;

import nl.casusregie.household.TieRecord;
import nl.casusregie.household.genogram.Genogram.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A line between people.
 *
 * @param from the person, or the left of the couple, where it begins
 * @param partner the right of the couple, for what belongs to two
 * @param to the child or the other person; nobody for the line of a couple itself
 * @param tie what the line tells of; none for the line of two parents of whom no more is known
 */
record Line(Kind kind, Figure from, @Nullable Figure partner, @Nullable Figure to, @Nullable TieRecord tie) {

    enum Kind {
        COUPLE,
        FORMER_COUPLE,
        PARENTS,
        CHILD,
        FOSTER_CHILD,
        STEP_CHILD,
        GRANDCHILD,
        SIBLINGS,
        OTHER;

        String css() {
            return "genogram__line--"
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
