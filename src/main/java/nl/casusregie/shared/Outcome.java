package nl.casusregie.shared;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What came of a use case: it was done, or it was refused with reasons and nothing was changed. */
public sealed interface Outcome<T> {

    /** The use case was carried out. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed; the reasons say why. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /**
     * The result of a use case that was done.
     *
     * @throws IllegalStateException when it was refused
     */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + reasons());
    }

    default List<Refusal> reasons() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    default <R> Outcome<R> map(Function<T, R> mapping) {
        return this instanceof Done<T> done ? done(mapping.apply(done.value())) : refused(reasons());
    }

    /** Handles both sides without a switch: exactly one of the two is called. */
    default void either(Consumer<T> whenDone, Consumer<List<Refusal>> whenRefused) {
        if (this instanceof Done<T> done) {
            whenDone.accept(done.value());
        } else {
            whenRefused.accept(reasons());
        }
    }
}
