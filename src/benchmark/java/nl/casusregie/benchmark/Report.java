package nl.casusregie.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.casusregie.benchmark.Measurement.Estimate;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was measured, a JSON object on each line. */
final class Report {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path file;
    private Map<String, Object> setting = Map.of();

    Report(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
    }

    /** Under which circumstances the lines that follow were measured. */
    void setting(String profile, int size) {
        setting = Map.of("profile", profile, "size", size);
    }

    void facts(Map<String, Object> facts) {
        line("facts", facts);
    }

    void counted(String question, Map<String, Double> counters) {
        counters.forEach((counter, value) -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("question", question);
            line.put("counter", counter);
            line.put("value", round(value));
            line("counter", line);
        });
    }

    void failed(Part part, RuntimeException failure) {
        failure.printStackTrace();
        line("failed", Map.of("part", part.name(), "why", String.valueOf(failure.getMessage())));
    }

    void measured(Measurement measured) {
        measured.times().keySet().forEach(way -> {
            Map<String, Object> line = about(measured);
            line.put("way", way);
            line.put("n", measured.n());
            line.put("rows", measured.rows());
            Estimate median = measured.median(way);
            line.put("p50", round(median.value()));
            line.put("low", round(median.low()));
            line.put("high", round(median.high()));
            line.put(measured.n() < 20 ? "max" : "p95", round(measured.p95(way)));
            line.put("twin", round(measured.twin()));
            line("time", line);
        });
        measured.times().keySet().stream()
                .filter(way -> !way.equals(Question.PRODUCT))
                .forEach(way -> {
                    compared(measured, way, "ratio", measured.ratio(Question.PRODUCT, way));
                    compared(measured, way, "milliseconds", measured.added(Question.PRODUCT, way));
                });
    }

    private void compared(Measurement measured, String to, String as, Estimate found) {
        Map<String, Object> line = about(measured);
        line.put("to", to);
        line.put("as", as);
        line.put("value", round(found.value()));
        line.put("low", round(found.low()));
        line.put("high", round(found.high()));
        line.put("twin", round(measured.twin()));
        line("compared", line);
    }

    private static Map<String, Object> about(Measurement measured) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("question", measured.question());
        line.put("person", measured.person());
        return line;
    }

    private void line(String kind, Map<String, Object> values) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.putAll(setting);
        line.putAll(values);
        line.put("load", round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        String text = json.writeValueAsString(line);
        System.out.println(text);
        try {
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
