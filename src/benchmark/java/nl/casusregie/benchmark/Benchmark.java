package nl.casusregie.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.CasusregieApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.util.FileSystemUtils;

/** {@code ./mvnw -Pbenchmark test}: measures the product with many cases and holds that against the goals. */
public final class Benchmark {

    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("benchmark.sizes", "1000,10000,100000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final List<Profile> PROFILES = Arrays.stream(
                    System.getProperty("benchmark.profiles", "WIDE,REGIONAL").split(","))
            .map(Profile::valueOf)
            .toList();

    /** Whether the sizes between the least and the largest are left out, but for the walls. */
    private static final boolean ENDS_ONLY = Boolean.getBoolean("benchmark.ends");

    /** Where there are cases enough for somebody on 3,300 of them. */
    private static final int WALLS_AT = 10_000;

    private final Report report;

    private Benchmark(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(System.getProperty("benchmark.out", "target/benchmark.jsonl"));
        Benchmark benchmark = new Benchmark(new Report(out));
        if (Part.TIMERS.isAsked()) {
            benchmark.timers();
        }
        for (Profile profile : Part.isAnyAskedBut(Part.TIMERS) ? PROFILES : List.<Profile>of()) {
            benchmark.measure(profile);
        }
        System.exit(Check.run(Path.of("src/benchmark/goals.json"), out));
    }

    private void measure(Profile profile) throws IOException {
        Path data = Files.createTempDirectory("casusregie-benchmark");
        try (Server server = Server.start(data)) {
            server.run("create role " + Doors.BESIDE_THE_WALL + " login bypassrls");
            try (ConfigurableApplicationContext product = product(server)) {
                server.run("grant casusregie_application to " + Doors.BESIDE_THE_WALL);
                server.run("alter system set autovacuum = off");
                server.database()
                        .sql("select pg_reload_conf()")
                        .query((row, number) -> 1)
                        .list();
                new Intake(product, "l.jansen", "m.devries", "NV").apply(12);
                Seed seed = new Seed(server.database(), profile);
                for (int size : SIZES) {
                    seed.grow(size);
                    report.setting(profile.name(), size);
                    report.facts(facts(server));
                    boolean atAnEnd = size == SIZES.getFirst() || size == SIZES.getLast();
                    if (atAnEnd || !ENDS_ONLY) {
                        new Sizes(product, server.database(), seed, report).measure(atAnEnd);
                    }
                    if (Part.WALLS.isAsked() && profile == Profile.WIDE && size == WALLS_AT) {
                        new Walls(product, server.database(), seed, report).measure();
                    }
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static ConfigurableApplicationContext product(Server server) {
        ConfigurableApplicationContext product = new SpringApplicationBuilder(CasusregieApplication.class, Doors.class)
                .profiles("demo")
                .run(server.arguments());
        beQuiet(product);
        return product;
    }

    /** On a database of its own without copies: a process that starts opens texts, and those of copies cannot be opened. */
    private void timers() throws IOException {
        Path data = Files.createTempDirectory("casusregie-benchmark");
        try (Server server = Server.start(data)) {
            server.run("create role " + Doors.BESIDE_THE_WALL + " login bypassrls");
            try (ConfigurableApplicationContext product = product(server)) {
                report.setting(Profile.WIDE.name(), Timers.CASES);
                report.facts(facts(server));
                attempt(Part.TIMERS, () -> new Timers(product, server, report).measure());
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void attempt(Part part, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            report.failed(part, failure);
        }
    }

    /** What runs beside the questions would be counted with them. */
    private static void beQuiet(ConfigurableApplicationContext product) {
        product.getBeansOfType(ScheduledTaskHolder.class).values().forEach(holder -> holder.getScheduledTasks()
                .forEach(task -> task.cancel(false)));
    }

    private static Map<String, Object> facts(Server server) {
        JdbcClient database = server.database();
        Map<String, Object> facts = new LinkedHashMap<>(server.facts());
        facts.put("date", LocalDate.now().toString());
        for (String table :
                List.of("case_file", "work_item", "timeline_entry", "engine.act_ru_task", "engine.act_ru_variable")) {
            facts.put(table, count(database, table));
        }
        facts.put("git", git());
        facts.put("java", System.getProperty("java.version"));
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("system", ManagementFactory.getOperatingSystemMXBean().getName());
        return facts;
    }

    /** Which state of the project was measured; with a plus where files differed from it. */
    private static String git() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty=+", "--abbrev=10").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException none) {
            return "unknown";
        }
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
