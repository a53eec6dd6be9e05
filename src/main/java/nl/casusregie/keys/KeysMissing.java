package nl.casusregie.keys;

/** There is no key set that the application can trust; without it nothing starts. */
public class KeysMissing extends RuntimeException {

    KeysMissing(String message) {
        super(message);
    }
}
