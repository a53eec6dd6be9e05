package nl.casusregie.safety;

/** Where an acute report stands. */
public enum AcuteState {
    /** Nobody has made it safe yet, or it was not safe after all. */
    OPEN,
    /** Measures were taken; the coordinator has to confirm that it is safe. */
    SECURED,
    /** Confirmed: directly safe again. */
    SETTLED,
    /** The case was withdrawn before it was settled. */
    LAPSED;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == SECURED;
    }

    public String key() {
        return "safety.state." + name();
    }
}
