package nl.casusregie.casefile.ui.spi;

import java.util.Locale;

/** What a tab of the case page is about: there are more tabs than a row can show, so they are found in two steps. */
public enum CaseTabGroup {
    /** How it goes: at a glance, what happened, what is to be done. */
    CASE,
    /** Who they are, what happened to them, what they say, how safe they are. */
    PEOPLE,
    /** The steps of the trajectory, from application to evaluation. */
    APPROACH,
    /** What belongs to the file: documents, who works on it, who may see it, who saw it. */
    FILE;

    public String labelKey() {
        return "casefile.tabs." + name().toLowerCase(Locale.ROOT);
    }
}
