package nl.casusregie.evaluation;

/** Where the organisations stand on scaling down: confirmed as soon as two confirm, not agreed as soon as one objects. */
public enum ScalingDownState {
    OPEN,
    CONFIRMED,
    NOT_AGREED
}
