package nl.casusregie.household;

/** What somebody is in the household; says nothing about violence, because that role is per incident (domain.md 5.3). */
public enum PlaceInHousehold {
    PARENT,
    PARTNER,
    EX_PARTNER,
    STEP_PARENT,
    CHILD,
    ADULT_CHILD,
    SIBLING,
    GRANDPARENT,
    CARER,
    OTHER,
    UNKNOWN;

    public String key() {
        return "place." + name();
    }
}
