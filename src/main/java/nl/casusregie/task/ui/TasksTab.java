package nl.casusregie.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.task.FreeTasks;
import nl.casusregie.task.TaskReading;
import nl.casusregie.task.TaskState;
import nl.casusregie.task.TaskView;

/** The free tasks of a case: what is to be done, and what came of the rest. */
@org.springframework.stereotype.Component
class TasksTab implements CaseTab {

    private final FreeTasks tasks;
    private final TaskReading reading;
    private final Inbox inbox;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    TasksTab(FreeTasks tasks, TaskReading reading, Inbox inbox, CaseAccess access, WhoMaySee whoMaySee, Clock clock) {
        this.tasks = tasks;
        this.reading = reading;
        this.inbox = inbox;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "taken";
    }

    @Override
    public String labelKey() {
        return "task.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.CASE;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack all = new Stack();
        fill(all, caseId);
        return all;
    }

    private void fill(Stack all, CaseId caseId) {
        boolean may = access.may(CaseAction.MAKE_TASK, caseId);
        CardList<TaskView> list = new CardList<>(
                task -> card(task, may, () -> fill(all, caseId)),
                new EmptyState(Texts.of("task.none"), Texts.of("task.none.why")));
        list.addClassName("cr-plain-list");
        list.setItems(reading.all(caseId, holders(caseId)));
        all.removeAll();
        all.add(new Section(Texts.of("task.tab"), list));
    }

    /** Who has each open task now, as the inbox says. */
    private Map<UUID, String> holders(CaseId caseId) {
        Map<UUID, String> holders = new HashMap<>();
        List<InboxRow> open = inbox.waitingOn(caseId);
        open.stream()
                .filter(row -> row.kind() == WorkKind.DO_TASK && row.subject() != null)
                .forEach(row -> holders.put(Objects.requireNonNull(row.subject()), holder(row)));
        return holders;
    }

    private static String holder(InboxRow row) {
        if (row.assigneeName() != null) {
            return row.assigneeName();
        }
        return row.organisationName() == null ? Texts.of("task.owner.coordinators") : row.organisationName();
    }

    private Component card(TaskView task, boolean may, Runnable again) {
        Span title = new Span(task.title());
        title.addClassName("cr-strong");
        Div words = new Div(title, chip(task));
        words.addClassName("cr-member__words");
        if (!task.text().isBlank()) {
            words.add(new RemoteText(task.text()));
        }
        words.add(quiet(
                task.state() == TaskState.OPEN
                        ? Texts.of("task.with", task.owner(), task.madeBy())
                        : Texts.of("task.closedBy", task.closedBy(), closedAt(task))));
        if (!task.result().isBlank()) {
            words.add(new RemoteText(task.result()));
        }
        words.add(whoMaySee.of(task.caseId(), ContentKind.TASK, task.id(), task.protection(), again));
        Div card = new Div(words);
        card.addClassName("cr-member");
        if (may && task.state() == TaskState.OPEN) {
            Button withdraw = new Button(Texts.of("task.withdraw"), event -> withdraw(task, again));
            withdraw.setAriaLabel(Texts.of("task.withdraw") + ": " + task.title());
            card.add(withdraw);
        }
        return card;
    }

    private static String closedAt(TaskView task) {
        return task.closedAt() == null ? "" : DateTexts.dateTime(task.closedAt());
    }

    private Component chip(TaskView task) {
        if (task.state() == TaskState.OPEN) {
            ZonedDateTime due = task.dueOn().atTime(17, 0).atZone(DateTexts.ZONE);
            return TermLabel.until(due.toInstant(), clock.instant());
        }
        return new StatusChip(Texts.of(task.state().key()), task.state() == TaskState.DONE ? Tone.GOOD : Tone.NEUTRAL);
    }

    private void withdraw(TaskView task, Runnable again) {
        TextArea reason = Fields.longText("task.withdraw.reason", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason));
        new ActDialog(
                        Texts.of("task.withdraw.question", task.title()),
                        new Paragraph(Texts.of("task.withdraw.consequence")),
                        errors,
                        new FormColumn(reason))
                .destructive(Texts.of("task.withdraw"), () -> {
                    boolean done = errors.show(tasks.withdraw(task.caseId(), task.id(), reason.getValue()));
                    if (done) {
                        Notice.success(Texts.of("task.withdrawn"));
                        again.run();
                    }
                    return done;
                })
                .open();
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }
}
