package nl.casusregie.safety;

/** The forms of violence and abuse that incidents are counted by (domain.md 1.3). */
public enum IncidentKind {
    PARTNER_VIOLENCE,
    EX_PARTNER_VIOLENCE,
    CHILD_ABUSE,
    CHILD_NEGLECT,
    CHILD_WITNESS,
    PARENT_ABUSE,
    ELDER_ABUSE,
    SEXUAL_VIOLENCE,
    EXPLOITATION,
    STALKING,
    HONOUR_RELATED,
    THREAT,
    OTHER;

    public String key() {
        return "safety.kind." + name();
    }
}
