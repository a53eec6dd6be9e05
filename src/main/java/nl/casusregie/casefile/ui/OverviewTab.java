package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.PhaseEntry;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.OpenCase;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.PhaseLine.State;
import nl.casusregie.shell.ui.PhaseLine.Step;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** What goes on now, what was done and what comes next, as a list to read. */
@org.springframework.stereotype.Component
class OverviewTab implements CaseTab {

    private final CaseFiles files;
    private final Inbox inbox;
    private final Clock clock;

    OverviewTab(CaseFiles files, Inbox inbox, Clock clock) {
        this.files = files;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "overzicht";
    }

    @Override
    public String labelKey() {
        return "casefile.tab.overview";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.CASE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_PROCESS;
    }

    @Override
    public Component create(CaseId caseId) {
        return create(caseId, new OpenCase(files.overview(caseId), inbox.waitingOn(caseId)));
    }

    @Override
    public Component create(CaseId caseId, OpenCase open) {
        CaseOverview overview = open.overview();
        Instant now = clock.instant();
        Stack all = new Stack();
        if (overview.phase().isFinal()) {
            all.add(ending(overview));
        } else {
            Div halves = new Div(now(open.waiting(), now), next(overview));
            halves.addClassName("cr-halves");
            all.add(halves);
        }
        all.add(done(overview, now));
        return all;
    }

    private static Component now(List<InboxRow> waiting, Instant now) {
        CardList<InboxRow> list = new CardList<InboxRow>(
                        row -> WaitingPanel.whole(row, now),
                        new EmptyState(Texts.of("casefile.now.nothing"), Texts.of("casefile.now.nothing.why")))
                .setItems(waiting);
        list.addClassName("cr-plain-list");
        return new Section(Texts.of("casefile.now"), list);
    }

    private static Component next(CaseOverview overview) {
        OrderedList list = new OrderedList();
        list.addClassName("cr-text-list");
        PhaseBar.steps(overview).stream()
                .filter(step -> step.state() == State.TODO)
                .map(Step::label)
                .forEach(label -> list.add(new ListItem(label)));
        return list.getElement().getChildCount() == 0
                ? new Section(Texts.of("casefile.next"), CaseWords.quiet(Texts.of("casefile.next.last")))
                : new Section(Texts.of("casefile.next"), list);
    }

    private static Component done(CaseOverview overview, Instant now) {
        OrderedList list = new OrderedList();
        list.addClassName("cr-text-list");
        for (PhaseEntry entry : overview.phases().reversed()) {
            Span phase = new Span(Texts.of(entry.phase().key()));
            ListItem item = new ListItem(
                    phase,
                    new Span(" "),
                    CaseWords.quiet(Texts.of("casefile.from", CaseWords.date(entry.since(), now))));
            if (overview.episode() > 1) {
                item.add(new Span(" "), CaseWords.quiet(Texts.of("casefile.episode", entry.episode())));
            }
            list.add(item);
        }
        list.getElement().setAttribute("reversed", true);
        return new Section(Texts.of("casefile.done"), list);
    }

    private static Component ending(CaseOverview overview) {
        KeyValues facts = new KeyValues();
        facts.add(Texts.of("casefile.ending.how"), Texts.of(overview.phase().key()));
        facts.add(Texts.of("casefile.ending.on"), DateTexts.date(CaseWords.day(overview.phaseSince())));
        if (overview.retainUntil() != null) {
            facts.add(Texts.of("casefile.ending.retain"), DateTexts.date(overview.retainUntil()));
        }
        if (overview.closingReason() != null && !overview.closingReason().isBlank()) {
            facts.add(Texts.of("casefile.ending.why"), new Div(new RemoteText(overview.closingReason())));
        }
        return new Section(Texts.of("casefile.ending"), facts);
    }
}
