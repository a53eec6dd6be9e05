package nl.casusregie.benchmark;

import java.util.Arrays;

/** What can be measured apart, because the whole takes long: {@code -Dbenchmark.parts=PAGES,WALLS}. */
enum Part {
    PAGES,
    COMPLETE,
    THROUGHPUT,
    HISTORY,
    TIMERS,
    WALLS,
    HEAP,
    BROWSER;

    boolean isAsked() {
        String asked = System.getProperty("benchmark.parts", "");
        return asked.isEmpty() || Arrays.asList(asked.split(",")).contains(name());
    }
}
