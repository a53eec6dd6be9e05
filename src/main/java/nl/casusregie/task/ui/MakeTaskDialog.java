package nl.casusregie.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.task.FreeTasks;
import nl.casusregie.task.TaskForm;
import nl.casusregie.task.TaskOwner;

/** What has to be done, by whom and by when. */
class MakeTaskDialog {

    private final TextField title = Fields.text("task.title");
    private final TextArea text = Fields.optional(Fields.longText("task.text", Refusals.TEXT));
    private final ComboBox<TaskOwner> owner;
    private final DatePicker dueOn = Fields.date("task.dueOn");
    private final LabelField label = new LabelField(Label.GENERAL);
    private final FreeTasks tasks;
    private final CaseOverview overview;
    private final Runnable done;

    MakeTaskDialog(FreeTasks tasks, CaseOverview overview, Runnable done) {
        this.tasks = tasks;
        this.overview = overview;
        this.done = done;
        owner = Fields.help(
                Fields.search("task.owner", tasks.owners(overview.id()), TaskWords::owner), "task.owner.help");
    }

    void open() {
        ErrorSummary errors =
                new ErrorSummary(Map.of("title", title, "text", text, "owner", owner, "dueOn", dueOn, "label", label));
        new ActDialog(
                        Texts.of("task.make.question", overview.number()),
                        new Paragraph(Texts.of("task.make.consequence")),
                        errors,
                        new FormColumn(title, text, owner, dueOn, label))
                .verb(Texts.of("task.make.verb"), () -> make(errors))
                .open();
    }

    private boolean make(ErrorSummary errors) {
        TaskForm form =
                new TaskForm(title.getValue(), text.getValue(), owner.getValue(), dueOn.getValue(), label.getValue());
        boolean made = errors.show(tasks.make(overview.id(), form));
        if (made) {
            Notice.success(Texts.of("task.made"));
            done.run();
        }
        return made;
    }
}
