package nl.casusregie.network;

/** How the case manager goes on after a refusal or another proposal. */
public enum FollowUp {
    ASK_AGAIN,
    STOP;

    public String key() {
        return "network.followUp." + name();
    }
}
