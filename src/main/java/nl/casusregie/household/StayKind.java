package nl.casusregie.household;

/** Where else somebody stays than in the household itself. */
public enum StayKind {
    OTHER_HOME,
    WITH_OTHER_PARENT,
    WITH_FAMILY,
    SHELTER,
    FOSTER_HOME,
    INSTITUTION,
    DETENTION,
    HOMELESS;

    public String key() {
        return "stay." + name();
    }
}
