package nl.casusregie.history;

/** What an event is by its nature; decides how it is drawn and what is asked about it. */
public enum EventGroup {
    VIOLENCE,
    REPORT,
    MEASURE,
    HELP,
    LIFE;

    public String key() {
        return "history.group." + name();
    }

    /** Whether it lasts, so that it has an end as well. */
    public boolean lasts() {
        return this == MEASURE || this == HELP;
    }
}
