package nl.casusregie.keys;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of an entity, as an entity of its own: {@link Sealed} texts are sealed for the row they stand in, and the
 * rows of an element collection have no id. The list is read in order of {@code position}.
 *
 * @param <T> what a line says: an embeddable record
 */
@MappedSuperclass
public abstract class SealedLine<T> {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private int position;

    @Embedded
    private T content;

    @SuppressWarnings("NullAway.Init")
    protected SealedLine() {}

    public T content() {
        return content;
    }

    /** Makes the lines say this and nothing else. */
    public static <T, L extends SealedLine<T>> void write(List<L> lines, List<? extends T> contents, Supplier<L> make) {
        if (lines.size() > contents.size()) {
            lines.subList(contents.size(), lines.size()).clear();
        }
        for (int i = 0; i < contents.size(); i++) {
            if (i == lines.size()) {
                add(lines, contents.get(i), make);
            } else {
                change(lines, i, contents.get(i));
            }
        }
    }

    /** Adds a line at the end. */
    public static <T, L extends SealedLine<T>> void add(List<L> lines, T content, Supplier<L> make) {
        L made = make.get();
        SealedLine<T> line = made;
        line.position = lines.size();
        line.content = content;
        lines.add(made);
    }

    /** Lets each line say what becomes of what it says. */
    public static <T, L extends SealedLine<T>> void change(List<L> lines, UnaryOperator<T> change) {
        for (int i = 0; i < lines.size(); i++) {
            change(lines, i, change.apply(lines.get(i).content()));
        }
    }

    /** The line is put in its place again, so that Hibernate counts whatever has the list as changed too. */
    private static <T, L extends SealedLine<T>> void change(List<L> lines, int at, T content) {
        SealedLine<T> line = lines.get(at);
        if (!line.content.equals(content)) {
            line.content = content;
            lines.set(at, lines.get(at));
        }
    }

    /** What the lines say, in their order. */
    public static <T> List<T> read(List<? extends SealedLine<T>> lines) {
        return lines.stream().map(SealedLine::content).toList();
    }
}
