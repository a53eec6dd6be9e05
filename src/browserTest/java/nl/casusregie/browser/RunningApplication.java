package nl.casusregie.browser;

import java.nio.file.Path;
import nl.casusregie.CasusregieApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product, started as the demo starts it, on a database folder that outlives a stop. */
final class RunningApplication implements AutoCloseable {

    private final Path data;
    private final boolean households;
    private ConfigurableApplicationContext context;
    private int port;

    private RunningApplication(Path data, boolean households) {
        this.data = data;
        this.households = households;
        this.context = launch();
    }

    /** The people only, no households. */
    static RunningApplication empty(Path data) {
        return new RunningApplication(data, false);
    }

    /** The people and their fictitious households. */
    static RunningApplication withHouseholds(Path data) {
        return new RunningApplication(data, true);
    }

    private ConfigurableApplicationContext launch() {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(CasusregieApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=" + port,
                        "--casusregie.embedded-database.directory=" + data,
                        "--casusregie.demo.households=" + households,
                        "--server.servlet.session.timeout=60m");
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
