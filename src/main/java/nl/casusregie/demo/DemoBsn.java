package nl.casusregie.demo;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.casusregie.household.Bsn;

/** Makes the BSNs of the demo: worked out, never found somewhere, and all marked by beginning with 9999. */
final class DemoBsn {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private DemoBsn() {}

    /** The next number that passes the eleven-proof. */
    static String next() {
        return IntStream.generate(NEXT::incrementAndGet)
                .mapToObj(each -> "9999%05d".formatted(each))
                .filter(each -> Bsn.of(each).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
