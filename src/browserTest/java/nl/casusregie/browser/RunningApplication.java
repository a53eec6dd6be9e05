package nl.casusregie.browser;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.casusregie.CasusregieApplication;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Role;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.WorkKind;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole product, started as the demo starts it, on a database folder that outlives a stop. */
final class RunningApplication implements AutoCloseable {

    private final List<String> settings;
    private final MovableTime time = new MovableTime();
    private ConfigurableApplicationContext context;
    private int port;
    private boolean filledWhenOpened;

    private RunningApplication(List<String> settings) {
        this.settings = settings;
        this.context = launch();
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
        return embedded(data, "--casusregie.demo.households=false");
    }

    /**
     * The people and their fictitious households, in a product that looks every second whether somebody stays too long, and
     * whether somebody new is somebody known.
     */
    static RunningApplication watchful(Path data) {
        return embedded(
                data,
                "--casusregie.demo.households=true",
                "--casusregie.session.look-every=1s",
                "--casusregie.matching.every=1s");
    }

    private static RunningApplication embedded(Path data, String... settings) {
        return new RunningApplication(Stream.of(
                        Stream.of("--casusregie.embedded-database.directory=" + data),
                        Stream.of(settings),
                        folders(data.resolveSibling("keys")))
                .flatMap(part -> part)
                .toList());
    }

    private ConfigurableApplicationContext launch() {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(CasusregieApplication.class)
                .profiles("demo")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(MovableTime.class, () -> time, bean -> bean.setPrimary(true)))
                .listeners((WebServerInitializedEvent opened) -> filledWhenOpened = Actors.asSystem(() ->
                        !opened.getApplicationContext().getBean(CaseFiles.class).none()))
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

    /** Whether there were cases already when the door opened for the last time. */
    boolean filledWhenOpened() {
        return filledWhenOpened;
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
        return places(view -> true);
    }

    /** Those for whoever has only that role. */
    List<String> places(Role role) {
        return places(view -> {
            RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
            return view.isAnnotationPresent(PermitAll.class)
                    || allowed != null && List.of(allowed.value()).contains(role.name());
        });
    }

    private List<String> places(Predicate<Class<?>> wanted) {
        ServletContext servlets = ((ServletWebServerApplicationContext) context).getServletContext();
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .filter(route ->
                        isOfTheProduct(route.getNavigationTarget()) && wanted.test(route.getNavigationTarget()))
                .map(route -> route.getTemplate().replaceAll("/:[a-z]+\\?$", ""))
                .filter(template -> !template.isEmpty() && !template.contains(":"))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where somebody does each kind of work that waits for them, by kind: the oldest of each. */
    Map<WorkKind, String> work(String person) {
        Map<WorkKind, String> addresses = new EnumMap<>(WorkKind.class);
        Actors.asSystem(() -> bean(TransactionTemplate.class).execute(status -> bean(JdbcClient.class)
                        .sql(
                                """
                                select distinct on (w.kind) w.kind, w.id from work_item w
                                join account a on a.id = w.assignee_id and a.username = :person
                                where w.state = 'OPEN' order by w.kind, w.opened_at, w.id""")
                        .param("person", person)
                        .query((row, number) -> Map.entry(WorkKind.valueOf(row.getString("kind")), row.getString("id")))
                        .list()))
                .forEach(found -> addresses.put(found.getKey(), "taak/" + found.getValue()));
        return addresses;
    }

    /** Where somebody does each kind of work that waits for them or for their organisation, in cases that match; one of each. */
    Map<WorkKind, String> waiting(String person, String text) {
        Map<WorkKind, String> addresses = new LinkedHashMap<>();
        Actors.as(bean(AccountUsers.class).loadUserByUsername(person), () -> Stream.of(
                                InboxList.MINE, InboxList.ORGANISATION)
                        .flatMap(list -> bean(Inbox.class).page(list, text, 0, 100).stream())
                        .toList())
                .forEach(row -> addresses.putIfAbsent(row.kind(), "taak/" + row.id()));
        return addresses;
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
