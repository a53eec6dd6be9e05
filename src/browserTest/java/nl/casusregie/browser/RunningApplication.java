package nl.casusregie.browser;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casusregie.CasusregieApplication;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole product, started as the demo starts it, on a database folder that outlives a stop. */
final class RunningApplication implements AutoCloseable {

    private final List<String> settings;
    private final MovableTime time = new MovableTime();
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

    /** The same, for a product that looks every second whether somebody stays too long. */
    static RunningApplication watchful(Path data) {
        return new RunningApplication(List.of(
                "--casusregie.embedded-database.directory=" + data,
                "--casusregie.demo.households=true",
                "--casusregie.session.look-every=1s"));
    }

    private ConfigurableApplicationContext launch() {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(CasusregieApplication.class)
                .profiles("demo")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(MovableTime.class, () -> time, bean -> bean.setPrimary(true)))
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

    /** What sessions take for the time. */
    MovableTime time() {
        return time;
    }

    /** The tabs of the case page by their part of the address, as the product itself has them: no list to forget. */
    List<String> tabs() {
        return tabs(EnumSet.allOf(CaseTabGroup.class));
    }

    /** Those of some groups. */
    List<String> tabs(Set<CaseTabGroup> groups) {
        return context.getBeansOfType(CaseTab.class).values().stream()
                .filter(tab -> groups.contains(tab.group()))
                .sorted(Comparator.comparingInt(CaseTab::order))
                .map(CaseTab::id)
                .toList();
    }

    /** The addresses of the product that need nothing filled in, as the product itself has them. */
    List<String> places() {
        ServletContext servlets = ((ServletWebServerApplicationContext) context).getServletContext();
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .filter(route -> isOfTheProduct(route.getNavigationTarget()))
                .map(route -> route.getTemplate().replaceAll("/:[a-z]+\\?$", ""))
                .filter(template -> !template.isEmpty() && !template.contains(":"))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOfTheProduct(Class<?> view) {
        return view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(CasusregieApplication.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
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
