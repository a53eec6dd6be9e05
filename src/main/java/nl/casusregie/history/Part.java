package nl.casusregie.history;

/** The part that somebody had in one event: said of the event and never of the person (domain.md 5.3). */
public enum Part {
    /** It concerns this person. */
    CONCERNED(false),
    VICTIM(true),
    USED_VIOLENCE(true),
    BOTH(true),
    WITNESS(true);

    private final boolean inViolence;

    Part(boolean inViolence) {
        this.inViolence = inViolence;
    }

    /** Whether it only means something where there was violence. */
    public boolean isInViolence() {
        return inViolence;
    }

    public String key() {
        return "history.part." + name();
    }
}
