package nl.casusregie.help;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;

/** A walk of a few stops past what somebody with that role uses most; the first that fits is theirs. */
public enum Tour {
    COORDINATOR(
            EnumSet.of(Role.COORDINATOR),
            Stop.at("lists", ".cr-main vaadin-tabs"),
            Stop.menu("cases", "casussen"),
            Stop.menu("divide", "werk-verdelen"),
            Stop.at("acute", ".cr-header-button--urgent"),
            Stop.at("again", ".cr-user-menu")),
    CASE_LEAD(
            EnumSet.of(Role.CASE_MANAGER),
            Stop.at("lists", ".cr-main vaadin-tabs"),
            Stop.menu("cases", "casussen"),
            Stop.at("acute", ".cr-header-button--urgent"),
            Stop.at("again", ".cr-user-menu")),
    SPECIALIST(
            EnumSet.of(Role.SPECIALIST, Role.PROFESSIONAL),
            Stop.at("lists", ".cr-main vaadin-tabs"),
            Stop.menu("requests", "verzoeken"),
            Stop.at("acute", ".cr-header-button--urgent"),
            Stop.at("again", ".cr-user-menu")),
    ZVH(
            EnumSet.of(Role.PROCESS_MANAGER, Role.ZVH_MANAGER),
            Stop.menu("progress", "voortgang"),
            Stop.menu("cases", "casussen"),
            Stop.at("again", ".cr-user-menu")),
    PRIVACY_OFFICER(
            EnumSet.of(Role.PRIVACY_OFFICER),
            Stop.menu("weeks", "toezicht/weken"),
            Stop.menu("looks", "toezicht/inzage"),
            Stop.menu("emergency", "noodtoegang"),
            Stop.at("again", ".cr-user-menu")),
    ADMINISTRATOR(
            EnumSet.of(Role.ADMINISTRATOR),
            Stop.menu("people", "beheer"),
            Stop.at("help", ".cr-user-menu"),
            Stop.at("again", ".cr-user-menu")),
    APPLICANT(
            EnumSet.of(Role.APPLICANT),
            Stop.menu("apply", "aanmelden"),
            Stop.menu("mine", "aanmeldingen"),
            Stop.at("again", ".cr-user-menu"));

    private final Set<Role> roles;
    private final List<Stop> stops;

    Tour(Set<Role> roles, Stop... stops) {
        this.roles = roles;
        this.stops = List.of(stops);
    }

    /**
     * One thing to look at.
     *
     * @param name tells its words from those of other stops
     * @param where what it is on the page, as a selector; when it is not in sight, the words have to do
     */
    public record Stop(String name, String where) {

        static Stop at(String name, String where) {
            return new Stop(name, where);
        }

        /** A line of the main menu. */
        static Stop menu(String name, String address) {
            return new Stop(name, "vaadin-side-nav-item[path='" + address + "']");
        }
    }

    public List<Stop> stops() {
        return stops;
    }

    public static Optional<Tour> of(Actor actor) {
        return Arrays.stream(values())
                .filter(tour -> tour.roles.stream().anyMatch(actor::has))
                .findFirst();
    }
}
