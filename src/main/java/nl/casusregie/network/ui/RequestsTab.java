package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Map;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** The specialists of a case: every request with where it stands, what came of it, and the way to take it back. */
@Service
class RequestsTab implements CaseTab {

    private final SpecialistRequests requests;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    RequestsTab(SpecialistRequests requests, CaseAccess access, WhoMaySee whoMaySee, Clock clock) {
        this.requests = requests;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "specialisten";
    }

    @Override
    public String labelKey() {
        return "network.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        boolean mayRevoke = access.may(CaseAction.FOLLOW_UP_REQUEST, caseId);
        Div content = new Div();
        show(content, caseId, mayRevoke);
        return content;
    }

    private void show(Div content, CaseId caseId, boolean mayRevoke) {
        content.removeAll();
        content.add(new CardList<RequestView>(
                        request -> card(request, mayRevoke, () -> show(content, caseId, mayRevoke)),
                        new EmptyState(Texts.of("network.tab.empty"), Texts.of("network.tab.empty.why")))
                .setItems(requests.ofCase(caseId)));
    }

    private Component card(RequestView request, boolean mayRevoke, Runnable changed) {
        Section card = new Section(request.organisationName(), new RemoteText(request.question()));
        card.beside(RequestWords.chip(request.state()));
        KeyValues facts =
                new KeyValues().add(Texts.of("network.stateSince"), RequestWords.since(request.stateSince(), clock));
        if (request.blocker() != null && request.blockedSince() != null) {
            facts.add(Texts.of(request.blocker().key()), RequestWords.since(request.blockedSince(), clock));
        }
        card.add(facts);
        if (!request.result().isBlank()) {
            card.add(new FactCard(FactCard.Kind.JUDGEMENT, request.result(), request.organisationName()));
        }
        if (!request.notShared().isBlank()) {
            card.add(new KeyValues().add(Texts.of("network.notShared"), request.notShared()));
        }
        Div acts = new Div(link(request));
        acts.addClassName("cr-row-acts");
        if (mayRevoke && !request.state().isFinal()) {
            acts.add(new Button(Texts.of("network.revoke.act"), event -> revoke(request, changed)));
        }
        card.add(
                acts, whoMaySee.of(request.caseId(), ContentKind.REQUEST, request.id(), request.protection(), changed));
        return card;
    }

    private static Component link(RequestView request) {
        RouterLink link = new RouterLink("", RequestPage.class, RequestPage.parameters(request.id()));
        link.add(new Span(Texts.of("network.read")));
        link.addClassName("cr-action-link");
        return link;
    }

    private void revoke(RequestView request, Runnable changed) {
        TextArea reason = Fields.longText("network.revoke.reason", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason)).about(request.id());
        FormDialog dialog = new FormDialog(Texts.of("network.revoke.title"));
        reason.setWidthFull();
        dialog.put(
                new RemoteText(Texts.of("network.revoke.consequence", request.organisationName())),
                errors,
                reason,
                new StickyActions()
                        .primary(Texts.of("network.revoke.verb"), () -> {
                            boolean done =
                                    errors.show(requests.revoke(request.caseId(), request.id(), reason.getValue()));
                            if (done) {
                                dialog.close();
                                Notice.success(Texts.of("network.revoke.done", request.organisationName()));
                                changed.run();
                            }
                            return done;
                        })
                        .cancel(Texts.of("shell.cancel"), dialog::close));
        dialog.open();
    }
}
