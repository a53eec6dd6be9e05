package nl.casusregie.access;

/** Somebody did something more often than a person does; it was not done. */
public class TooOften extends RuntimeException {

    TooOften() {
        super("too often", null, false, false);
    }
}
