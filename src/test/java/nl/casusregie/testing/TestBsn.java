package nl.casusregie.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.casusregie.household.Bsn;

/** BSNs for tests: worked out, each another. */
public final class TestBsn {

    private static final AtomicInteger NEXT = new AtomicInteger(5000);

    private TestBsn() {}

    public static String next() {
        return IntStream.generate(NEXT::incrementAndGet)
                .mapToObj(each -> "9998%05d".formatted(each))
                .filter(each -> Bsn.of(each).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
