package nl.casusregie.task.ui;

import nl.casusregie.shell.ui.Texts;
import nl.casusregie.task.TaskOwner;

/** What is said of a free task in the same words in every place. */
final class TaskWords {

    private TaskWords() {}

    static String owner(TaskOwner owner) {
        if (owner.isCoordinators()) {
            return Texts.of("task.owner.coordinators");
        }
        return owner.person() == null ? Texts.of("task.owner.organisation", owner.name()) : owner.name();
    }
}
