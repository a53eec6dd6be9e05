package nl.casusregie.evaluation;

/** To whom a question goes that the team cannot solve. */
public enum EscalationLevel {
    LINE_MANAGERS,
    ZVH_MANAGER,
    /** Aldermen or the mayor. */
    ADMINISTRATORS;

    public String key() {
        return "escalationLevel." + name();
    }
}
