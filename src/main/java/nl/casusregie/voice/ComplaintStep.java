package nl.casusregie.voice;

/** What of the trajectory a complaint is about. */
public enum ComplaintStep {
    APPLICATION,
    INFORMING,
    CONFERENCE,
    ANALYSIS,
    PLAN,
    SPECIALISTS,
    SAFETY,
    PRIVACY,
    OTHER;

    public String key() {
        return "voice.step." + name();
    }
}
