package nl.casusregie.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import nl.casusregie.task.FreeTasks;
import nl.casusregie.task.TaskReading;
import nl.casusregie.task.TaskView;
import org.springframework.stereotype.Service;

/** Where somebody does a free task: what was asked, and what came of it. */
@Service
class DoTaskScreen implements TaskScreen {

    private final FreeTasks tasks;
    private final TaskReading reading;

    DoTaskScreen(FreeTasks tasks, TaskReading reading) {
        this.tasks = tasks;
        this.reading = reading;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DO_TASK);
    }

    @Override
    public Map<UUID, String> describe(List<InboxRow> items) {
        return reading.titles(items);
    }

    @Override
    public Component create(OpenTask open) {
        UUID id = Objects.requireNonNull(open.subject());
        Optional<TaskView> task = reading.view(open.caseId(), id);
        if (task.isEmpty()) {
            return new EmptyState(Texts.of("task.closedForYou"), Texts.of("task.closedForYou.why"));
        }
        TextArea result = Fields.longText("task.result", Refusals.TEXT, "task.result.help");
        ErrorSummary errors = new ErrorSummary(Map.of("result", result));
        Section finish = new Section(
                Texts.of("task.finish"),
                errors,
                new FormColumn(result),
                new StickyActions().primary(Texts.of("task.finish.verb"), () -> {
                    boolean done = errors.show(tasks.finish(open.caseId(), id, result.getValue()));
                    if (done) {
                        open.finish("task.finished");
                    }
                    return done;
                }));
        return new TwoColumns(new Stack(asked(task.get()), finish), facts(task.get()), Texts.of("task.about"));
    }

    private static Section asked(TaskView task) {
        Section asked = new Section(task.title());
        asked.add(task.text().isBlank() ? new Paragraph(Texts.of("task.noText")) : new RemoteText(task.text()));
        return asked;
    }

    private static Section facts(TaskView task) {
        return new Section(
                Texts.of("task.about"),
                new KeyValues()
                        .add(Texts.of("task.madeBy"), task.madeBy())
                        .add(Texts.of("task.madeAt"), DateTexts.dateTime(task.madeAt()))
                        .add(Texts.of("task.dueOn"), DateTexts.date(task.dueOn()))
                        .add(
                                Texts.of("protection.label"),
                                Texts.of(task.protection().label().key())));
    }
}
