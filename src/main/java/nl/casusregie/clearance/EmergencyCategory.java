package nl.casusregie.clearance;

/** Why somebody cannot wait for an answer. */
public enum EmergencyCategory {
    ACUTE_DANGER,
    MISSING_PERSON,
    MEDICAL_EMERGENCY,
    TEAM_UNREACHABLE;

    public String key() {
        return "clearance.emergency.category." + name();
    }
}
