package nl.casusregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.casusregie.benchmark.Measurement.Estimate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Holds what was measured against the goals: prints goal, value, interval and verdict, and fails when a goal was missed. */
public final class Check {

    /** How a goal stands, and how the command ends because of it. */
    enum Verdict {
        MET(0),
        /** The value is beyond the goal, but its interval is not wholly. */
        MET_WITHIN_NOISE(0),
        NOT_MEASURED(0),
        /** The same thing twice differed by a quarter or more, so nothing is said. */
        VOID(3),
        MISSED(1);

        private final int exit;

        Verdict(int exit) {
            this.exit = exit;
        }

        @Override
        public String toString() {
            return name().replace('_', ' ');
        }
    }

    private static final double QUIET = 0.8;
    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> LINES = new TypeReference<>() {};

    private final List<Map<String, Object>> measured;

    Check(List<Map<String, Object>> measured) {
        this.measured = measured;
    }

    public static void main(String[] arguments) throws IOException {
        Path[] more = Stream.of(arguments).skip(2).map(Path::of).toArray(Path[]::new);
        System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), more));
    }

    /** 0 when no goal was missed, 1 when one was, 3 when the machine was too busy to say for one. */
    static int run(Path goals, Path file, Path... more) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Path each : Stream.concat(Stream.of(file), Stream.of(more)).toList()) {
            Files.readAllLines(each).forEach(line -> lines.add(json.readValue(line, LINE)));
        }
        Check check = new Check(lines);
        List<Verdict> verdicts = new ArrayList<>();
        for (Map<String, Object> goal : json.readValue(goals.toFile(), LINES)) {
            verdicts.addAll(check.verdicts(goal));
        }
        lines.stream().filter(line -> "failed".equals(line.get("kind"))).forEach(line -> {
            System.out.println("FAILED " + line.get("part") + " at " + line.get("size") + ": " + line.get("why"));
            verdicts.add(Verdict.MISSED);
        });
        return verdicts.contains(Verdict.MISSED) ? 1 : verdicts.contains(Verdict.VOID) ? 3 : 0;
    }

    List<Verdict> verdicts(Map<String, Object> goal) {
        List<Verdict> verdicts = goal.containsKey("from")
                ? growth(goal)
                : measured.stream()
                        .filter(line -> fits(goal, line))
                        .map(line -> judge(goal, line, estimate(line, value(goal)), isVoid(line)))
                        .toList();
        return verdicts.isEmpty() ? List.of(tell(goal, Map.of(), null, Verdict.NOT_MEASURED)) : verdicts;
    }

    /** How much longer the product takes at one size than at another. */
    private List<Verdict> growth(Map<String, Object> goal) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Map<String, Object> large : measured) {
            if (isTime(goal, large, "size")) {
                measured.stream()
                        .filter(small -> isTime(goal, small, "from")
                                && small.get("profile").equals(large.get("profile")))
                        .forEach(small -> verdicts.add(judge(
                                goal,
                                large,
                                grown(estimate(small, "p50"), estimate(large, "p50")),
                                isVoid(small) || isVoid(large))));
            }
        }
        return verdicts;
    }

    private static Estimate grown(Estimate small, Estimate large) {
        return new Estimate(large.value() / small.value(), large.low() / small.high(), large.high() / small.low());
    }

    private static boolean isTime(Map<String, Object> goal, Map<String, Object> line, String size) {
        return "time".equals(line.get("kind"))
                && goal.get("question").equals(line.get("question"))
                && Question.PRODUCT.equals(line.get("way"))
                && goal.get(size).equals(line.get("size"));
    }

    /** A goal names the values that a line must have; what it does not name may be anything. */
    private static boolean fits(Map<String, Object> goal, Map<String, Object> line) {
        return line.containsKey(value(goal))
                && Stream.of("question", "counter", "way", "to", "as", "size", "profile")
                        .allMatch(name ->
                                !goal.containsKey(name) || goal.get(name).equals(line.get(name)));
    }

    /** A goal that names a way is about how long that way takes. */
    private static String value(Map<String, Object> goal) {
        return goal.containsKey("way") ? "p50" : "value";
    }

    private static boolean isVoid(Map<String, Object> line) {
        double twin = line.containsKey("twin") ? number(line, "twin") : 1;
        return twin < QUIET || twin > 1 / QUIET;
    }

    private static Estimate estimate(Map<String, Object> line, String name) {
        double value = number(line, name);
        return line.containsKey("low")
                ? new Estimate(value, number(line, "low"), number(line, "high"))
                : new Estimate(value, value, value);
    }

    /** A value misses its goal when its whole interval is beyond it. */
    private static Verdict judge(Map<String, Object> goal, Map<String, Object> line, Estimate found, boolean noise) {
        boolean least = goal.containsKey("least");
        // The product is compared to the other way, so "at least as many times faster" is one through the ratio.
        Estimate told = least ? new Estimate(1 / found.value(), 1 / found.high(), 1 / found.low()) : found;
        double bound = number(goal, least ? "least" : "most");
        boolean met = least ? told.value() >= bound : told.value() <= bound;
        boolean within = least ? told.high() >= bound : told.low() <= bound;
        Verdict verdict = noise ? Verdict.VOID : met ? Verdict.MET : within ? Verdict.MET_WITHIN_NOISE : Verdict.MISSED;
        return tell(goal, line, told, verdict);
    }

    private static Verdict tell(
            Map<String, Object> goal,
            Map<String, Object> line,
            @org.jspecify.annotations.Nullable Estimate found,
            Verdict verdict) {
        boolean least = goal.containsKey("least");
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s %s | %s | %s |%n",
                goal.get("goal"),
                goal.get("says"),
                line.getOrDefault("profile", ""),
                line.getOrDefault("size", ""),
                line.getOrDefault("person", ""),
                least ? "at least" : "at most",
                least ? goal.get("least") : goal.get("most"),
                found == null ? "" : text(found),
                verdict);
        return verdict;
    }

    private static String text(Estimate found) {
        return found.low() == found.high()
                ? String.format(Locale.ROOT, "%.2f", found.value())
                : String.format(Locale.ROOT, "%.2f [%.2f-%.2f]", found.value(), found.low(), found.high());
    }

    private static double number(Map<String, Object> values, String name) {
        return ((Number) values.get(name)).doubleValue();
    }
}
