package nl.casusregie.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps searching and taking data along at the pace of a person, so that a stolen session cannot empty the product
 * (issue 3: rate limits on log-in, search, export). Use cases ask it in their first lines; work of the product itself is
 * not slowed down.
 */
@Component
public class Pace {

    private final RateLimit searches;
    private final RateLimit exports;
    private final RateLimit uploads;

    Pace(
            RealTime time,
            @Value("${casusregie.pace.searches-per-minute:240}") int searchesPerMinute,
            @Value("${casusregie.pace.exports-per-hour:20}") int exportsPerHour,
            @Value("${casusregie.pace.uploads-per-hour:20}") int uploadsPerHour) {
        searches = new RateLimit(time, searchesPerMinute, Duration.ofMinutes(1).dividedBy(searchesPerMinute));
        exports = new RateLimit(time, exportsPerHour, Duration.ofHours(1).dividedBy(exportsPerHour));
        uploads = new RateLimit(time, uploadsPerHour, Duration.ofHours(1).dividedBy(uploadsPerHour));
    }

    /**
     * Somebody looks for a text.
     *
     * @throws TooOften when they did so too often
     */
    public void search(String text) {
        if (!text.isBlank()) {
            check(searches);
        }
    }

    /**
     * Somebody takes data out of the product.
     *
     * @throws TooOften when they did so too often
     */
    public void export() {
        check(exports);
    }

    /** Whether somebody may send another file now; if so, it counts. */
    public boolean mayUpload() {
        return isFree(uploads);
    }

    private static void check(RateLimit limit) {
        if (!isFree(limit)) {
            throw new TooOften();
        }
    }

    private static boolean isFree(RateLimit limit) {
        Actor actor = Actors.current();
        return actor.isSystem() || limit.take(actor.id().value().toString());
    }
}
