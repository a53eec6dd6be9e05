package nl.casusregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Holds what was measured against the goals: prints goal, value and verdict, and fails when a goal was missed. */
public final class Check {

    private static final double QUIET = 0.8;
    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> LINES = new TypeReference<>() {};

    private final List<Map<String, Object>> measured;

    private Check(List<Map<String, Object>> measured) {
        this.measured = measured;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    /** 0 when every goal was met, 1 when one was missed, 3 when the machine was too busy to say for one. */
    static int run(Path goals, Path measured) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Map<String, Object>> lines = Files.readAllLines(measured).stream()
                .map(line -> json.readValue(line, LINE))
                .toList();
        Check check = new Check(lines);
        List<String> verdicts = new ArrayList<>();
        for (Map<String, Object> goal : json.readValue(goals.toFile(), LINES)) {
            verdicts.addAll(check.verdicts(goal));
        }
        return verdicts.contains("missed") ? 1 : verdicts.contains("void") ? 3 : 0;
    }

    private List<String> verdicts(Map<String, Object> goal) {
        return goal.containsKey("from")
                ? growth(goal)
                : measured.stream()
                        .filter(line -> fits(goal, line))
                        .map(line -> tell(goal, line, number(line, "value"), verdict(goal, line)))
                        .toList();
    }

    /** How much longer the product takes at one size than at another. */
    private List<String> growth(Map<String, Object> goal) {
        List<String> verdicts = new ArrayList<>();
        for (Map<String, Object> large : measured) {
            if (isTime(goal, large, "size")) {
                measured.stream()
                        .filter(small -> isTime(goal, small, "from")
                                && small.get("profile").equals(large.get("profile"))
                                && small.get("person").equals(large.get("person")))
                        .forEach(small -> {
                            double grown = number(large, "p50") / number(small, "p50");
                            verdicts.add(tell(goal, large, grown, grown <= number(goal, "most") ? "met" : "missed"));
                        });
            }
        }
        return verdicts;
    }

    private static boolean isTime(Map<String, Object> goal, Map<String, Object> line, String size) {
        return "time".equals(line.get("kind"))
                && goal.get("question").equals(line.get("question"))
                && Question.PRODUCT.equals(line.get("way"))
                && goal.get(size).equals(line.get("size"));
    }

    /** A goal names the values that a line must have; what it does not name may be anything. */
    private static boolean fits(Map<String, Object> goal, Map<String, Object> line) {
        return line.containsKey("value")
                && List.of("question", "counter", "to", "as", "size", "profile").stream()
                        .allMatch(name ->
                                !goal.containsKey(name) || goal.get(name).equals(line.get(name)));
    }

    /** A time is beyond the goal when its whole interval is; of a run that its own twin contradicts nothing is said. */
    private static String verdict(Map<String, Object> goal, Map<String, Object> line) {
        double twin = line.containsKey("twin") ? number(line, "twin") : 1;
        if (twin < QUIET || twin > 1 / QUIET) {
            return "void";
        }
        double value = number(line, "value");
        if (goal.containsKey("least")) {
            double least = number(goal, "least");
            // The product is compared to the other way, so "at least as many times faster" is one through the ratio.
            return 1 / value >= least
                    ? "met"
                    : 1 / number(line, line.containsKey("low") ? "low" : "value") >= least
                            ? "met within noise"
                            : "missed";
        }
        double most = number(goal, "most");
        return value <= most
                ? "met"
                : number(line, line.containsKey("low") ? "low" : "value") <= most ? "met within noise" : "missed";
    }

    private static String tell(Map<String, Object> goal, Map<String, Object> line, double value, String verdict) {
        boolean least = goal.containsKey("least");
        System.out.printf(
                Locale.ROOT,
                "%-4s %-60s %-9s %7s %-12s %s %s  %10.3f%s  %s%n",
                goal.get("goal"),
                goal.get("says"),
                line.get("profile"),
                line.get("size"),
                line.getOrDefault("person", ""),
                least ? "at least" : "at most",
                least ? goal.get("least") : goal.get("most"),
                least ? 1 / value : value,
                line.containsKey("low") && !goal.containsKey("from")
                        ? String.format(Locale.ROOT, " [%s, %s]", line.get("low"), line.get("high"))
                        : "",
                verdict);
        return verdict;
    }

    private static double number(Map<String, Object> values, String name) {
        return ((Number) values.get(name)).doubleValue();
    }
}
