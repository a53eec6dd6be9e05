package nl.casusregie.wall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Role;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What the database needs to know of whoever is acting; the names are those in R__second_wall.sql.
 *
 * @param onlyCase the one case that the product works on
 */
record Stance(@Nullable Actor actor, @Nullable CaseId onlyCase) {

    static final Stance NOBODY = new Stance(null, null);

    private static final String TELL = "select wall.tell(?)";

    static Stance now() {
        return new Stance(Actors.find().orElse(null), Actors.onlyCase().orElse(null));
    }

    /** Tells it until the transaction ends: nothing stays on a pooled connection. */
    void tell(Connection connection, Instant moment) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setObject(1, words(moment));
            statement.execute();
        }
    }

    /** In the order in which {@code wall.tell} expects them. */
    String[] words(Instant moment) {
        String[] words = Arrays.copyOf(settings(), settings().length + 1);
        words[words.length - 1] = moment.toString();
        return words;
    }

    private String[] settings() {
        String only = onlyCase == null ? "" : onlyCase.toString();
        if (actor == null || actor.isSystem()) {
            String everything = actor != null && onlyCase == null ? "on" : "";
            return new String[] {"", "", "", "", "", "", everything, only};
        }
        return new String[] {
            actor.id().value().toString(),
            actor.organisation().value().toString(),
            regions(Role.COORDINATOR),
            regions(Role.COORDINATOR, Role.PROCESS_MANAGER, Role.ZVH_MANAGER),
            regions(Role.SPECIALIST),
            regions(Role.PRIVACY_OFFICER),
            "",
            only
        };
    }

    private String regions(Role... roles) {
        return actor == null
                ? ""
                : Arrays.stream(roles)
                        .flatMap(role -> actor.regions(role).stream())
                        .distinct()
                        .collect(Collectors.joining(","));
    }
}
