package nl.casusregie.notification;

/** Why somebody is told about work. */
public enum NoticeKind {
    OPENED,
    REMINDED,
    ESCALATED;

    public String key() {
        return "notification.kind." + name();
    }
}
