package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.StepHelp;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The top of a work item. Taking it up or giving it back changes only this: what was typed below stays. */
class TaskHead extends Div {

    private final Inbox inbox;
    private final WorkActs acts;
    private final CaseLinks links;
    private final StepHelp help;
    private final Clock clock;

    TaskHead(Inbox inbox, WorkActs acts, CaseLinks links, StepHelp help, Clock clock) {
        this.inbox = inbox;
        this.acts = acts;
        this.links = links;
        this.help = help;
        this.clock = clock;
        addClassName("cr-task-head");
    }

    void show(InboxRow item) {
        removeAll();
        PageHeader header = new PageHeader(WorkWords.what(item));
        if (item.open()) {
            help.button(item.kind().name(), item.caseId()).ifPresent(header::beside);
        }
        if (item.open() && item.urgent()) {
            header.beside(new StatusChip(Texts.of("inbox.urgent"), Tone.WARN, VaadinIcon.FLAG));
        }
        Div facts = new Div(links.of(item));
        facts.addClassName("cr-task-facts");
        add(header, facts);
        if (item.open() && item.askedById() != null) {
            facts.add(new StatusChip(WorkWords.asked(item), Tone.INFO, VaadinIcon.REPLY));
        }
        if (item.open()) {
            facts.add(TermLabel.until(item.dueAt(), clock.instant()), quiet(WorkWords.whyMe(item)));
            Div holding = new Div(quiet(WorkWords.holder(item)));
            holding.addClassName("cr-task-facts");
            new HoldingActs(acts, () -> after(item)).of(item).forEach(holding::add);
            facts.add(holding);
        }
    }

    /** Whoever gave the work away may not see it any more: then back to the list. */
    private void after(InboxRow item) {
        if (inbox.isMine(item.id())) {
            show(inbox.open(item.id()));
        } else {
            InboxNavigation.toInbox();
        }
    }

    void showDone(InboxRow item) {
        removeAll();
        PageHeader header = new PageHeader(WorkWords.what(item));
        header.beside(new StatusChip(Texts.of("inbox.done"), Tone.GOOD));
        Div facts = new Div(links.of(item));
        facts.addClassName("cr-task-facts");
        add(header, facts);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }
}
