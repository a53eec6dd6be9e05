package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.MyRequest;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** What somebody asked to see, and what was answered. */
@Route("toegang")
@PermitAll
class AccessView extends Page {

    private static final int PAGE = 20;

    private final AccessRequests requests;
    private final List<MyRequest> shown = new ArrayList<>();
    private final CardList<MyRequest> list;
    private final Button more = new Button(Texts.of("clearance.more"), event -> showMore());

    AccessView(AccessRequests requests, AskAccess ask) {
        super("clearance.title");
        this.requests = requests;
        Runnable open = () -> ask.open(this::again);
        list = new CardList<>(
                AccessView::card, new EmptyState(Texts.of("clearance.empty"), Texts.of("clearance.empty.why")));
        add(
                new PageHeader(Texts.of("clearance.title"))
                        .line(Texts.of("clearance.line"))
                        .primary(Texts.of("clearance.ask"), open),
                list,
                new Div(more));
        showMore();
    }

    private void again() {
        shown.clear();
        showMore();
    }

    private void showMore() {
        List<MyRequest> page = requests.mine(shown.size(), PAGE + 1);
        shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
        list.setItems(shown);
        more.setVisible(page.size() > PAGE);
    }

    private static Component card(MyRequest request) {
        Stack card = new Stack();
        card.addClassName("cr-own-application");
        Div top = new Div(new H2(request.number()), chip(request));
        top.addClassName("cr-person-card__top");
        Span asked = new Span(Texts.of(
                "clearance.askedOn", DateTexts.dateTime(request.askedAt()), DateTexts.date(request.wishedUntil())));
        asked.addClassName("cr-quiet");
        card.add(top, asked, new RemoteText(request.reason()));
        if (!request.answer().isBlank()) {
            card.add(new RemoteText(Texts.of("clearance.answer", request.answer())));
        }
        if (request.openCase() != null) {
            card.add(new Anchor(
                    CaseNavigation.addressOf(request.openCase()), Texts.of("clearance.toCase", request.number())));
        }
        return card;
    }

    private static StatusChip chip(MyRequest request) {
        Instant ends = request.endsAt();
        return switch (request.state()) {
            case WAITING -> new StatusChip(Texts.of(request.state().key()), Tone.INFO);
            case LAPSED, REFUSED -> new StatusChip(Texts.of(request.state().key()), Tone.NEUTRAL);
            case GIVEN ->
                request.openCase() == null || ends == null
                        ? new StatusChip(Texts.of("clearance.state.ended"), Tone.NEUTRAL)
                        : new StatusChip(Texts.of("clearance.state.open", DateTexts.dateTime(ends)), Tone.GOOD);
        };
    }
}
