package nl.casusregie.task;

/** How far a free task is. */
public enum TaskState {
    OPEN,
    DONE,
    WITHDRAWN;

    public String key() {
        return "task.state." + name();
    }
}
