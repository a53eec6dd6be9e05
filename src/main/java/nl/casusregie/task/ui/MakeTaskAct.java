package nl.casusregie.task.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.task.FreeTasks;
import org.springframework.stereotype.Component;

/** "Give a task" on the page of a case. */
@Component
class MakeTaskAct implements CaseAct {

    private final FreeTasks tasks;

    MakeTaskAct(FreeTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String labelKey() {
        return "task.make";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.TASKS;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.MAKE_TASK;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return !overview.phase().isFinal();
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        new MakeTaskDialog(tasks, overview, done).open();
    }
}
