package nl.casusregie.shell.door;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/** One person who is signed in in one session: since when, when they last did something, and who they were then. */
class Stay {

    private final HttpSession session;
    private final SignedInUser signedInAs;
    private final Instant since;
    private volatile Instant lastActive;
    private volatile SignedInUser now;
    private volatile @Nullable StayEnd ended;

    Stay(HttpSession session, SignedInUser user, Instant since) {
        this.session = session;
        this.signedInAs = user;
        this.now = user;
        this.since = since;
        this.lastActive = since;
    }

    void end(StayEnd why) {
        ended = why;
    }

    /** Why it is over; null as long as it is not. */
    @Nullable
    StayEnd ended() {
        return ended;
    }

    HttpSession session() {
        return session;
    }

    UserId user() {
        return signedInAs.actor().id();
    }

    Instant since() {
        return since;
    }

    Instant lastActive() {
        return lastActive;
    }

    void touch(Instant moment) {
        lastActive = moment;
    }

    /** Somebody else signed in meanwhile, or the same person once more. */
    boolean isOf(SignedInUser principal) {
        return principal == signedInAs || principal == now;
    }

    /** The person as the session knows them now. */
    SignedInUser person() {
        return now;
    }

    void isNow(SignedInUser user) {
        now = user;
    }

    /** Rights that are added only come at once; anything that is taken away ends the stay, in every tab. */
    boolean lostRights(SignedInUser current) {
        return !current.enabled()
                || !current.passwordHash().equals(signedInAs.passwordHash())
                || !current.actor().organisation().equals(now.actor().organisation())
                || !current.actor().grants().containsAll(now.actor().grants());
    }
}
