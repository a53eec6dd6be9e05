package nl.casusregie.help;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who has had enough of the tour, so that nobody is asked twice. */
@Service
@Transactional
public class Tours {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tours(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tour to offer to whoever is signed in; empty when they took it or never want to be asked again. */
    public Optional<Tour> toOffer() {
        return Tour.of(Actors.current()).filter(tour -> !isSettled(tour));
    }

    /** Taken, or not wanted: it is not offered again, but can still be started. */
    public void settle(Tour tour) {
        jdbc.sql("insert into tour_settled (user_id, tour, settled_at) values (:me, :tour, :now)"
                        + " on conflict do nothing")
                .param("me", me().id().value())
                .param("tour", tour.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isSettled(Tour tour) {
        return jdbc.sql("select exists (select from tour_settled where user_id = :me and tour = :tour)")
                .param("me", me().id().value())
                .param("tour", tour.name())
                .query(Boolean.class)
                .single();
    }

    private static Actor me() {
        return Actors.current();
    }
}
