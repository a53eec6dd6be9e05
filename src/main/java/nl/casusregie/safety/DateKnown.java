package nl.casusregie.safety;

/** How well the date of an incident is known (domain.md 5.4). */
public enum DateKnown {
    EXACT,
    ABOUT,
    UNKNOWN;

    public String key() {
        return "safety.dateKnown." + name();
    }
}
