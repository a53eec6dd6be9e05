package nl.casusregie.evaluation;

/** What must be so before the case is scaled down (domain.md 2.11). */
public enum ChecklistItem {
    BOTTOM_LINES_MET,
    GOALS_REACHED,
    VIEWS_RECORDED,
    SOMEBODY_WATCHES,
    REOPEN_SIGNALS,
    FINAL_MEASUREMENT,
    EVERYBODY_INFORMED;

    public String key() {
        return "checklist." + name();
    }
}
