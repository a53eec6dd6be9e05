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

    Pace(
            RealTime time,
            @Value("${casusregie.pace.searches-per-minute:240}") int searchesPerMinute,
            @Value("${casusregie.pace.exports-per-hour:20}") int exportsPerHour) {
        searches = new RateLimit(time, searchesPerMinute, Duration.ofMinutes(1).dividedBy(searchesPerMinute));
        exports = new RateLimit(time, exportsPerHour, Duration.ofHours(1).dividedBy(exportsPerHour));
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

    private static void check(RateLimit limit) {
        Actor actor = Actors.current();
        if (!actor.isSystem() && !limit.take(actor.id().value().toString())) {
            throw new TooOften();
        }
    }
}
