package nl.casusregie.notification;

import java.util.EnumSet;

/** Why somebody is told something. */
public enum NoticeKind {
    OPENED,
    REMINDED,
    ESCALATED,
    ACCESS_ASKED,
    ACCESS_GIVEN,
    ACCESS_REFUSED,
    ACCESS_WITHDRAWN,
    GLASS_BROKEN,
    /** Somebody may know a household in private. */
    CONFLICT_FOUND,
    /** Somebody may stand in two cases. */
    SAME_PERSON;

    private static final EnumSet<NoticeKind> ABOUT_WORK = EnumSet.of(OPENED, REMINDED, ESCALATED);

    /** Whether it is about a piece of work, and settled when the work is done. */
    public boolean isAboutWork() {
        return ABOUT_WORK.contains(this);
    }

    public String key() {
        return "notification.kind." + name();
    }
}
