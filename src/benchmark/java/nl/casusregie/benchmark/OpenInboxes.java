package nl.casusregie.benchmark;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.SignedInUser;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** How much of the heap two hundred people keep who each have the inbox open, in sessions of their own (P14). */
final class OpenInboxes {

    private static final int WARM_UP = 5;
    private static final int PEOPLE = 200;
    private static final int ROWS = 50;

    private final ApplicationContext product;
    private final Report report;
    private final SignedInUser person;

    OpenInboxes(ApplicationContext product, Seed seed, Report report) {
        this.product = product;
        this.report = report;
        person = product.getBean(AccountUsers.class).loadUserByUsername(seed.coordinator());
    }

    void measure() {
        try (SecuredBrowserlessApplicationContext<Authentication> inbox =
                SpringBrowserlessApplicationContext.createSecured(product, "nl.casusregie")) {
            List<BrowserlessUIContext> open = new ArrayList<>();
            open(inbox, WARM_UP, open);
            double before = liveKilobytes();
            int nodes = open(inbox, PEOPLE, open);
            double after = liveKilobytes();
            report.counted(
                    "open inbox",
                    Map.of("heap_kilobytes", (after - before) / PEOPLE, "nodes", (double) nodes, "open", (double)
                            open.size()));
        }
    }

    /**
     * Opens the list of the organisation for so many people, its first page of rows too, which a browser would ask for; answers
     * of how many nodes the last one consists.
     */
    private int open(
            SecuredBrowserlessApplicationContext<Authentication> inbox, int people, List<BrowserlessUIContext> open) {
        AtomicInteger nodes = new AtomicInteger();
        for (int i = 0; i < people; i++) {
            BrowserlessUIContext window = inbox.newUser(
                            UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()))
                    .newWindow();
            UI.getCurrent().setLocale(Locale.of("nl"));
            UI.getCurrent().navigate("werk", QueryParameters.of("lijst", "van-mijn-organisatie"));
            window.roundTrip();
            grid(UI.getCurrent()).getDataCommunicator().setViewportRange(0, ROWS);
            window.roundTrip();
            // What a browser would have fetched by now is not kept for it any longer.
            UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
            nodes.set(0);
            UI.getCurrent().getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
            open.add(window);
        }
        return nodes.get();
    }

    private static Grid<?> grid(Component within) {
        return all(within)
                .filter(Grid.class::isInstance)
                .map(each -> (Grid<?>) each)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the list is not shown"));
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(OpenInboxes::all));
    }

    private static double liveKilobytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0;
    }
}
