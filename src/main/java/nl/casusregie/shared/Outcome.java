package nl.casusregie.shared;

import java.util.List;

/** What came of an act: done with a value, or refused with reasons. */
public sealed interface Outcome<T> {

    boolean isDone();

    T value();

    List<Refusal> reasons();

    /** The act was done. */
    record Done<T>(T value) implements Outcome<T> {
        @Override
        public boolean isDone() {
            return true;
        }

        @Override
        public List<Refusal> reasons() {
            return List.of();
        }
    }

    /** The act was refused. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public T value() {
            throw new IllegalStateException("A refused act has no value");
        }
    }
}
