package nl.casusregie.shell.door;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.casusregie.access.RateLimit;
import nl.casusregie.access.RealTime;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: after three wrong ones every next try of the same name waits twice as long, up to
 * five minutes; one address gets thirty wrong tries at once and then one per ten seconds. Whether a name exists makes no
 * difference, and nobody is locked out for good (trust.md 4.3 brute force; ASVS 6.3.1).
 */
@Component
class LogInDelay {

    private static final int FREE_TRIES = 3;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int REMEMBERED = 10_000;

    private final RealTime time;
    private final RateLimit addresses;
    private final Map<String, Failures> names = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {

        Instant nextTry() {
            if (count < FREE_TRIES) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(count - FREE_TRIES, 20));
            return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    LogInDelay(RealTime time) {
        this.time = time;
        this.addresses = new RateLimit(time, 30, Duration.ofSeconds(10));
    }

    /** Whether a try with this name from this address has to wait. */
    synchronized boolean mustWait(String name, String address) {
        Failures failures = names.get(key(name));
        return !addresses.isFree(address) || failures != null && time.now().isBefore(failures.nextTry());
    }

    synchronized void failed(String name, String address) {
        Instant now = time.now();
        Failures before = names.get(key(name));
        int count = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : before.count();
        names.put(key(name), new Failures(count + 1, now));
        addresses.take(address);
    }

    synchronized void succeeded(String name) {
        names.remove(key(name));
    }

    private static String key(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }
}
