package nl.casusregie.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.casusregie.CasusregieApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product, started as the demo starts it, on a database folder that outlives a stop. */
final class RunningApplication implements AutoCloseable {

    private final List<String> settings;
    private ConfigurableApplicationContext context;
    private int port;

    private RunningApplication(List<String> settings) {
        this.settings = settings;
        this.context = launch();
    }

    private static RunningApplication embedded(Path data, boolean households) {
        return new RunningApplication(Stream.concat(
                        Stream.of(
                                "--casusregie.embedded-database.directory=" + data,
                                "--casusregie.demo.households=" + households),
                        folders(data.resolveSibling("keys")))
                .toList());
    }

    /** The people and their households in a database of one's own. */
    static RunningApplication on(String url, Path keys) {
        return new RunningApplication(Stream.concat(
                        Stream.of(
                                "--casusregie.embedded-database.directory=false",
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=casusregie_application",
                                "--spring.flyway.url=" + url,
                                "--spring.flyway.user=casusregie_migrator"),
                        folders(keys))
                .toList());
    }

    /** Everything beside the database is kept apart as well, so that two of these can run at once. */
    private static Stream<String> folders(Path keys) {
        return Stream.of(
                "--casusregie.keys.directory=" + keys,
                "--casusregie.audit.keys=" + keys,
                "--casusregie.audit.checkpoints=" + keys.resolve("checkpoints"),
                "--casusregie.documents.directory=" + keys.resolve("documents"));
    }

    /** The people only, no households. */
    static RunningApplication empty(Path data) {
        return embedded(data, false);
    }

    /** The people and their fictitious households. */
    static RunningApplication withHouseholds(Path data) {
        return embedded(data, true);
    }

    private ConfigurableApplicationContext launch() {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(CasusregieApplication.class)
                .profiles("demo")
                .run(Stream.concat(
                                settings.stream(),
                                Stream.of("--server.port=" + port, "--server.servlet.session.timeout=60m"))
                        .toArray(String[]::new));
        port = ((WebServerApplicationContext) started).getWebServer().getPort();
        return started;
    }

    String address() {
        return "http://localhost:" + port;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops everything, the database too, and starts it again on the same data and the same port. */
    void restart() {
        context.close();
        context = launch();
    }

    @Override
    public void close() {
        context.close();
    }
}
