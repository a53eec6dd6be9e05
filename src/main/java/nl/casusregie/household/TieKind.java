package nl.casusregie.household;

import java.util.EnumSet;
import java.util.Set;

/** How one person is related to another (domain.md 5.3): "Samira is the parent of Amina". */
public enum TieKind {
    PARTNER,
    EX_PARTNER,
    PARENT,
    STEP_PARENT,
    FOSTER_PARENT,
    GRANDPARENT,
    SIBLING,
    CARER,
    OTHER_FAMILY,
    FRIEND,
    NEIGHBOUR,
    EMPLOYER;

    private static final Set<TieKind> MUTUAL =
            EnumSet.of(PARTNER, EX_PARTNER, SIBLING, OTHER_FAMILY, FRIEND, NEIGHBOUR);
    private static final Set<TieKind> RAISES = EnumSet.of(PARENT, STEP_PARENT, FOSTER_PARENT, GRANDPARENT, CARER);

    /** Whether it reads the same from both sides. */
    public boolean isMutual() {
        return MUTUAL.contains(this);
    }

    /** Whether somebody who is this may have authority (gezag) over the other, who is then a child. */
    public boolean mayHaveAuthority() {
        return RAISES.contains(this);
    }

    public boolean isCouple() {
        return this == PARTNER || this == EX_PARTNER;
    }

    /** How many generations the other is younger; 0 too for whoever is not of the family. */
    public int generations() {
        if (this == GRANDPARENT) {
            return 2;
        }
        return this == PARENT || this == STEP_PARENT || this == FOSTER_PARENT ? 1 : 0;
    }

    public String key() {
        return "tie." + name();
    }

    /** The same from the side of the other: the child of, the grandchild of. */
    public String keyFromTheOther() {
        return isMutual() ? key() : key() + ".other";
    }
}
