package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Relation;
import nl.casusregie.casefile.CaseHead;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.CasePlaces;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.OpenCase;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.CardGrid;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.StepHelp;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Watched;
import org.jspecify.annotations.Nullable;

/** One case: within five seconds who, how safe, which phase since when, who leads, what is next and on whom it waits. */
@Route(CaseNavigation.CASE + "/:id/:tab?")
@PermitAll
class CaseView extends Page implements BeforeEnterObserver, Watched {

    /** How many pieces of work are looked at to find one that I may take up. */
    private static final int ASKED_AT_MOST = 5;

    private final CasePage page;
    private final Inbox inbox;
    private final CaseParts parts;
    private final CaseAccess access;
    private final CasePlaces places;
    private final StepHelp help;
    private final Clock clock;
    private final Div explanation = new Div();
    private final CaseTabs tabs = new CaseTabs(this::choose);
    private final Div content = new Div();
    private Optional<CaseId> current = Optional.empty();
    private Set<Relation> grounds = Set.of();

    /** Until the first tab is open; what is opened later reads anew. */
    private @Nullable OpenCase justRead;

    CaseView(
            CasePage page,
            Inbox inbox,
            CaseParts parts,
            CaseAccess access,
            CasePlaces places,
            StepHelp help,
            Clock clock) {
        super("casefile.case");
        wide();
        addClassName("cr-case-page");
        this.page = page;
        this.inbox = inbox;
        this.parts = parts;
        this.access = access;
        this.places = places;
        this.help = help;
        this.clock = clock;
        content.addClassName("cr-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = idIn(event);
        access.lookingAt(id, () -> {
            if (!current.equals(Optional.of(id))) {
                show(id);
            }
            String asked = event.getRouteParameters().get("tab").orElseGet(() -> places.of(id));
            tabs.find(asked).or(tabs::first).ifPresent(this::open);
            return id;
        });
    }

    @Override
    public boolean isStillAllowed() {
        return current.isEmpty() || access.relationsOfMe(current.get()).containsAll(grounds);
    }

    @Override
    public Optional<CaseId> caseInHand() {
        return current;
    }

    private static CaseId idIn(BeforeEnterEvent event) {
        try {
            return CaseId.of(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException unreadable) {
            throw new CaseNotVisible();
        }
    }

    /** The browser's title and history hold the number only. */
    private void show(CaseId id) {
        Instant now = clock.instant();
        CaseHead head = page.head(id);
        List<InboxRow> waiting = inbox.waitingOn(id);
        current = Optional.of(id);
        justRead = new OpenCase(head.overview(), waiting);
        grounds = access.relationsOfMe(id);
        browserTitle(head.overview().number());
        removeAll();
        CardGrid panels = new CardGrid();
        panels.addClassName("cr-case-panels");
        parts.panels(id).forEach(panel -> panels.add(panel.create(id)));
        panels.add(new LeadPanel(head), new WaitingPanel(waiting, now));
        tabs.show(parts.tabs(id));
        Div strip = new Div(tabs, explanation);
        strip.addClassName("cr-case-strip");
        CaseActs acts = new CaseActs(parts.acts(head.overview()), head.overview(), () -> reload(id));
        add(
                header(head.overview(), waiting, now),
                acts,
                panels,
                new PhaseBar(head.overview(), waiting, now),
                strip,
                content);
    }

    private PageHeader header(CaseOverview overview, List<InboxRow> waiting, Instant now) {
        PageHeader header = new PageHeader(CaseWords.title(overview));
        header.line(Texts.of(
                "casefile.phaseLine", Texts.of(overview.phase().key()), CaseWords.since(overview.phaseSince(), now)));
        if (overview.urgency() == Urgency.HIGH && !overview.phase().isFinal()) {
            header.beside(new StatusChip(CaseWords.urgentChip()));
        }
        if (overview.clockStoppedSince() != null) {
            header.beside(new StatusChip(CaseWords.clockChip(overview.clockStoppedSince(), now)));
        }
        int late =
                (int) waiting.stream().filter(row -> row.dueAt().isBefore(now)).count();
        if (late > 0) {
            header.beside(new StatusChip(CaseWords.overdueChip(late)));
        }
        waiting.stream().findFirst().ifPresent(row -> header.under(nextStep(row, now)));
        myNextStep(waiting).ifPresent(row -> {
            Anchor link = new Anchor(
                    InboxNavigation.addressOf(row.id()),
                    Texts.of("casefile.nextStep", Texts.of(row.kind().key())));
            link.addClassName("cr-primary-link");
            header.primary(link);
        });
        return header;
    }

    /** What comes next and on whom it waits, also for whoever has nothing to do in it. */
    private static Div nextStep(InboxRow row, Instant now) {
        Div line = new Div(
                CaseWords.strong(Texts.of("casefile.nextIs", Texts.of(row.kind().key()))),
                new Span(CaseWords.waitsOn(row)),
                TermLabel.until(row.dueAt(), now));
        line.addClassName("cr-next-line");
        return line;
    }

    /** What is mine by name, else the first of what I may take up. */
    private Optional<InboxRow> myNextStep(List<InboxRow> waiting) {
        UUID me = Actors.current().id().value();
        return waiting.stream()
                .filter(row -> me.equals(row.assigneeId()))
                .findFirst()
                .or(() -> waiting.stream()
                        .filter(row -> row.assigneeId() == null)
                        .limit(ASKED_AT_MOST)
                        .filter(row -> inbox.isMine(row.id()))
                        .findFirst());
    }

    private void reload(CaseId id) {
        Optional<CaseTab> open = tabs.selected();
        show(id);
        open.flatMap(tab -> tabs.find(tab.id())).or(tabs::first).ifPresent(this::open);
    }

    private void choose(CaseTab tab) {
        current.ifPresent(id -> places.remember(id, tab.id()));
        current.ifPresent(id -> UI.getCurrent()
                .getPage()
                .getHistory()
                .pushState(null, new Location(CaseNavigation.addressOf(id, tab.id()))));
        open(tab);
    }

    private void open(CaseTab tab) {
        tabs.select(tab);
        content.removeAll();
        OpenCase read = justRead;
        justRead = null;
        explanation.removeAll();
        current.flatMap(id -> help.button(tab.id(), id)).ifPresent(explanation::add);
        current.ifPresent(id -> content.add(read == null ? tab.create(id) : tab.create(id, read)));
    }
}
