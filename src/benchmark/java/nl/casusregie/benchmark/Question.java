package nl.casusregie.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;

/**
 * Something that can be asked in several ways that must all give as many rows. The ways take turns in an order that is
 * shuffled each round, so that whatever else the machine does falls on all of them alike.
 */
final class Question {

    /** The product's own way, as everybody gets it; and once more, which says how quiet the machine was. */
    static final String PRODUCT = "product";

    static final String TWIN = "product again";

    private static final int WARM_UP = 8;

    private final String name;
    private final SignedInUser person;
    private final Map<String, Supplier<Integer>> ways = new LinkedHashMap<>();

    Question(String name, SignedInUser person, Supplier<Integer> product) {
        this.name = name;
        this.person = person;
        ways.put(PRODUCT, product);
        ways.put(TWIN, product);
    }

    Question or(String way, Supplier<Integer> work) {
        ways.put(way, work);
        return this;
    }

    String name() {
        return name;
    }

    /** The product's way, once. */
    int ask() {
        return ask(PRODUCT);
    }

    private int ask(String way) {
        return Actors.as(person, ways.get(way));
    }

    /** Asks in every way before anything counts: what is asked first finds a program that is still being compiled. */
    void warmUp(int rounds, long millis) {
        long end = System.currentTimeMillis() + millis;
        for (int round = 0; round < rounds && System.currentTimeMillis() < end; round++) {
            ways.keySet().forEach(this::ask);
        }
    }

    /** So many rounds, or as many as fit in the time. */
    Measurement measure(int most, long millis) {
        return measure(WARM_UP, most, millis);
    }

    /** The same, with so many rounds before that do not count. */
    Measurement measure(int before, int most, long millis) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        ways.keySet().forEach(way -> rows.put(way, ask(way)));
        if (rows.values().stream().distinct().count() > 1) {
            throw new IllegalStateException(name + " of " + person.username() + " gives different rows: " + rows);
        }
        Random random = new Random(42);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        ways.keySet().forEach(way -> times.put(way, new ArrayList<>()));
        long end = System.currentTimeMillis() + millis;
        for (int round = 0;
                round < before + most && (round < before + 5 || System.currentTimeMillis() < end);
                round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            Collections.shuffle(order, random);
            for (String way : order) {
                long start = System.nanoTime();
                ask(way);
                double took = (System.nanoTime() - start) / 1e6;
                if (round >= before) {
                    times.get(way).add(took);
                }
            }
        }
        return new Measurement(name, person.username(), rows.get(PRODUCT), times);
    }
}
