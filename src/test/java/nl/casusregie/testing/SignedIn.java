package nl.casusregie.testing;

import java.util.function.Supplier;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.UserId;

/** Does things as one of the people of the demo. */
public class SignedIn {

    public static final String COORDINATOR = "m.devries";
    public static final String OTHER_REGIONS_COORDINATOR = "k.willems";
    public static final String APPLICANT = "l.jansen";
    public static final String LEAD = "s.bakker";
    public static final String FIXED_FACE = "j.hendriks";
    public static final String POLICE = "r.elamrani";
    public static final String MENTAL_HEALTH_ADULTS = "h.mulder";
    public static final String MENTAL_HEALTH_YOUTH = "n.smit";
    public static final String ADDICTION_CARE = "b.peters";
    public static final String SHELTER = "f.yilmaz";
    public static final String PROCESS_MANAGER = "a.vos";
    public static final String ZVH_MANAGER = "w.brouwer";
    public static final String ADMINISTRATOR = "beheer";

    private final AccountUsers users;

    SignedIn(AccountUsers users) {
        this.users = users;
    }

    public <T> T as(String username, Supplier<T> work) {
        return Actors.as(user(username), work);
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return username;
        });
    }

    public SignedInUser user(String username) {
        return users.loadUserByUsername(username);
    }

    public UserId idOf(String username) {
        return user(username).actor().id();
    }
}
