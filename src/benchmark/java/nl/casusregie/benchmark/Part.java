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

    static boolean isAnyAskedBut(Part one) {
        return Arrays.stream(values()).anyMatch(part -> part != one && part.isAsked());
    }

    boolean isAsked() {
        String asked = System.getProperty("benchmark.parts", "");
        return asked.isEmpty() || Arrays.asList(asked.split(",")).contains(name());
    }
}
