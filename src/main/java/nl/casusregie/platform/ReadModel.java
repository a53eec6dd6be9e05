package nl.casusregie.platform;

/** Rows that repeat, for reading fast, what is known elsewhere: they can be compared with it and made anew. */
public interface ReadModel {

    /** By which name {@code --casusregie.<name>.command} asks for it. */
    String name();

    Difference check();

    /** Makes it agree; answers what there was to mend. */
    Difference rebuild();

    /** How far the rows are from what they repeat; says it in words as well. */
    interface Difference {

        boolean isNone();
    }
}
