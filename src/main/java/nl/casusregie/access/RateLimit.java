package nl.casusregie.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each of many keys do something so many times at once, and after that once per period. Remembers the ten thousand
 * keys that were used last, so that inventing names does not fill the memory.
 */
public final class RateLimit {

    private static final int REMEMBERED = 10_000;

    private final RealTime time;
    private final int atOnce;
    private final Duration oncePer;

    /** Per key the moment at which everything it did is forgotten. */
    private final Map<String, Instant> usedUntil = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    public RateLimit(RealTime time, int atOnce, Duration oncePer) {
        this.time = time;
        this.atOnce = atOnce;
        this.oncePer = oncePer;
    }

    /** Whether it may be done now; if so, it counts. */
    public synchronized boolean take(String key) {
        if (!isFree(key)) {
            return false;
        }
        usedUntil.put(key, usedFrom(key).plus(oncePer));
        return true;
    }

    /** Whether it may be done now; does not count. */
    public synchronized boolean isFree(String key) {
        Duration used = Duration.between(time.now(), usedFrom(key));
        return used.compareTo(oncePer.multipliedBy(atOnce - 1L)) <= 0;
    }

    synchronized int remembered() {
        return usedUntil.size();
    }

    private Instant usedFrom(String key) {
        Instant now = time.now();
        Instant until = usedUntil.getOrDefault(key, now);
        return until.isBefore(now) ? now : until;
    }
}
