package nl.casusregie.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the reasons to refuse a form, so that a person sees all of them at once. */
public final class Refusals {

    /** The longest single-line text. */
    public static final int LINE = 200;

    /** The longest free text. */
    public static final int TEXT = 10_000;

    private final List<Refusal> reasons = new ArrayList<>();

    public Refusals refuseIf(boolean condition, String field, String key, Object... args) {
        if (condition) {
            reasons.add(Refusal.at(field, key, args));
        }
        return this;
    }

    /** A text that must be there, without control characters and not longer than {@code max} characters. */
    public Refusals requireText(@Nullable String text, String field, int max) {
        refuseIf(text == null || text.isBlank(), field, "refusal.required");
        return limit(text, field, max);
    }

    /** A text that may be left out, but not be longer than {@code max} characters or hold what a database refuses. */
    public Refusals limit(@Nullable String text, String field, int max) {
        if (text != null) {
            refuseIf(text.length() > max, field, "refusal.tooLong", max);
            refuseIf(text.indexOf('\u0000') >= 0, field, "refusal.controlCharacters");
        }
        return this;
    }

    public Refusals require(@Nullable Object value, String field) {
        return refuseIf(value == null, field, "refusal.required");
    }

    public Refusals requireNotBefore(@Nullable LocalDate date, LocalDate earliest, String field, String key) {
        return refuseIf(date != null && date.isBefore(earliest), field, key);
    }

    public boolean none() {
        return reasons.isEmpty();
    }

    public List<Refusal> list() {
        return List.copyOf(reasons);
    }

    /** Carries out the work when nothing speaks against it. */
    public <T> Outcome<T> orElseDo(Supplier<T> work) {
        return reasons.isEmpty() ? Outcome.done(work.get()) : Outcome.refused(reasons);
    }
}
