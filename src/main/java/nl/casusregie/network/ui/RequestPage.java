package nl.casusregie.network.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Texts;

/** One request: for the specialist all there is to know, for the people of the case the whole life of it. */
@Route(RequestPage.ADDRESS + "/:id")
@PermitAll
class RequestPage extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "verzoek";

    private final SpecialistRequests requests;
    private final Inbox inbox;
    private final Clock clock;

    RequestPage(SpecialistRequests requests, Inbox inbox, Clock clock) {
        super("network.page.title");
        this.requests = requests;
        this.inbox = inbox;
        this.clock = clock;
    }

    static RouteParameters parameters(UUID request) {
        return new RouteParameters("id", request.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RequestView request = requests.view(idIn(event));
        browserTitle(Texts.of("network.page.title") + " · " + request.caseNumber());
        removeAll();
        add(header(request), new RequestReading(request, clock));
    }

    private PageHeader header(RequestView request) {
        PageHeader header = new PageHeader(Texts.of("network.page.title"))
                .line(Texts.of(
                        request.fromOutside() ? "network.page.line.outside" : "network.page.line",
                        request.caseNumber(),
                        request.organisationName()))
                .beside(RequestWords.chip(request.state()));
        List<InboxRow> work = inbox.openAbout(request.id());
        if (!work.isEmpty()) {
            InboxRow first = work.getFirst();
            header.primary(Texts.of(first.kind().key()), () -> InboxNavigation.toTask(first.id()));
        } else if (!request.fromOutside()) {
            header.primary(
                    new Anchor(CaseNavigation.addressOf(request.caseId(), "specialisten"), Texts.of("network.toCase")));
        }
        return header;
    }

    private static UUID idIn(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException unreadable) {
            throw new CaseNotVisible();
        }
    }
}
