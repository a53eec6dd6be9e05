package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.StepHelp;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Watched;
import org.jspecify.annotations.Nullable;

/** The frame around the screen of one work item: what it is, for which case, by when, why it is mine, and then the form. */
@Route(InboxNavigation.TASK + "/:id")
@PermitAll
class TaskView extends Page implements BeforeEnterObserver, Watched {

    private final Inbox inbox;
    private final TaskScreens screens;
    private final TaskHead head;
    private final Clock clock;
    private @Nullable UUID inHand;
    private @Nullable CaseId inHandOf;

    TaskView(Inbox inbox, WorkActs acts, TaskScreens screens, CaseLinks links, StepHelp help, Clock clock) {
        super("inbox.task.title");
        this.inbox = inbox;
        this.screens = screens;
        this.head = new TaskHead(inbox, acts, links, help, clock);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxRow item = inbox.open(idIn(event));
        browserTitle(WorkWords.what(item) + " · " + item.caseNumber());
        removeAll();
        inHand = item.open() ? item.id() : null;
        inHandOf = item.caseId();
        head.show(item);
        add(head, item.open() ? form(item) : whyNotOpen(item));
    }

    @Override
    public boolean isStillAllowed() {
        return inHand == null || inbox.isMine(inHand);
    }

    @Override
    public Optional<CaseId> caseInHand() {
        return Optional.ofNullable(inHandOf);
    }

    private static UUID idIn(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException unreadable) {
            throw new CaseNotVisible();
        }
    }

    private Component form(InboxRow item) {
        return screens.of(item.kind())
                .map(screen -> screen.create(new Opened(item)))
                .orElseGet(() -> new EmptyState(Texts.of("inbox.noScreen"), Texts.of("inbox.noScreen.why")));
    }

    private Component whyNotOpen(InboxRow item) {
        String when = item.closedAt() == null ? "" : DateTexts.dateTime(item.closedAt());
        UUID doneBy = item.doneById();
        String what = doneBy == null
                ? Texts.of("inbox.closed.notNeeded", when)
                : WorkWords.isMe(doneBy)
                        ? Texts.of("inbox.closed.byMe", when)
                        : Texts.of("inbox.closed.byOther", Objects.requireNonNullElse(item.doneByName(), ""), when);
        return new EmptyState(what, "", NextWork.back());
    }

    private void showDone(InboxRow item, String whatHappensNext) {
        removeAll();
        inHand = null;
        Paragraph next = new Paragraph(whatHappensNext);
        Div told = new Div(next);
        told.addClassName("cr-done__told");
        head.showDone(item);
        add(head, told, new NextWork(inbox, screens, item, clock));
        getElement()
                .executeJs("document.getElementById('inhoud')?.focus({preventScroll: true}); window.scrollTo(0, 0);"
                        + "this.closest('[id=inhoud]')?.assignedSlot?.parentElement?.scrollTo(0, 0);");
    }

    private final class Opened implements OpenTask {

        private final InboxRow item;

        Opened(InboxRow item) {
            this.item = item;
        }

        @Override
        public InboxRow item() {
            return item;
        }

        @Override
        public void finish(String whatHappensNext, Object... args) {
            showDone(item, Texts.of(whatHappensNext, args));
        }
    }
}
