package nl.casusregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Prints the lines of a run as tables to read: what it ran on, the goals, the times of every way, the counters. */
public final class Summary {

    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};

    private final List<Map<String, Object>> lines;

    private Summary(List<Map<String, Object>> lines) {
        this.lines = lines;
    }

    public static void main(String[] files) throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String file : files) {
            Files.readAllLines(Path.of(file)).forEach(line -> lines.add(json.readValue(line, LINE)));
        }
        Summary summary = new Summary(lines);
        summary.print("facts", "Measured on");
        System.out.println(
                "\n## Goals\n\n| goal | what | profile | size | person | bound | value [95 % interval] | verdict |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Check.run(Path.of("src/benchmark/goals.json"), Path.of(files[0]), rest(files));
        System.out.println(
                "\n## Times (milliseconds)\n\n| question | profile | size | person | way | n | rows | p50 [95 % interval] | p95"
                        + " | product over it |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        lines.stream().filter(line -> "time".equals(line.get("kind"))).forEach(summary::time);
        System.out.println("\n## Counters\n\n| question | profile | size | counter | value |\n|---|---|---|---|---|");
        lines.stream()
                .filter(line -> "counter".equals(line.get("kind")))
                .forEach(line -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s |%n",
                        line.get("question"),
                        line.get("profile"),
                        line.get("size"),
                        line.get("counter"),
                        line.get("value")));
    }

    private static Path[] rest(String[] files) {
        return java.util.Arrays.stream(files).skip(1).map(Path::of).toArray(Path[]::new);
    }

    private void print(String kind, String title) {
        System.out.println("## " + title + "\n");
        lines.stream().filter(line -> kind.equals(line.get("kind"))).forEach(line -> System.out.println("- " + line));
    }

    private void time(Map<String, Object> line) {
        String ratio = lines.stream()
                .filter(each -> "ratio".equals(each.get("as"))
                        && Objects.equals(each.get("to"), line.get("way"))
                        && List.of("question", "person", "size", "profile").stream()
                                .allMatch(name -> Objects.equals(each.get(name), line.get(name))))
                .findFirst()
                .map(each -> each.get("value") + " [" + each.get("low") + "-" + each.get("high") + "]")
                .orElse("");
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %s [%s-%s] | %s | %s |%n",
                line.get("question"),
                line.get("profile"),
                line.get("size"),
                line.get("person"),
                line.get("way"),
                line.get("n"),
                line.get("rows"),
                line.get("p50"),
                line.get("low"),
                line.get("high"),
                line.containsKey("p95") ? line.get("p95") : "max " + line.get("max"),
                ratio);
    }
}
