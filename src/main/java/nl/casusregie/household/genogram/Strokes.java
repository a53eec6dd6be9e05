package nl.casusregie.household.genogram;

import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javax.xml.stream.XMLStreamException;
import nl.casusregie.household.genogram.Genogram.Figure;
import nl.casusregie.household.genogram.Line.Kind;
import nl.casusregie.shell.drawing.Svg;
import org.jspecify.annotations.Nullable;

/**
 * Draws the lines between people.
 *
 * @param x where the middle of somebody's symbol is from the left; y: from the top
 * @param symbol the size of a symbol; words: the room that the name takes under it
 */
record Strokes(Svg svg, ToDoubleFunction<Figure> x, ToDoubleFunction<Figure> y, double symbol, double words) {

    /** How high a line goes over somebody who stands between two partners. */
    private static final double OVER = 22;

    /** How far above the children the line runs from which they hang. */
    private static final double HANG = 34;

    void draw(Line line) throws XMLStreamException {
        switch (line.kind()) {
            case COUPLE, FORMER_COUPLE, PARENTS -> couple(line);
            case CHILD, FOSTER_CHILD -> child(line);
            default -> other(line);
        }
    }

    private void couple(Line line) throws XMLStreamException {
        Figure left = line.from();
        Figure right = Objects.requireNonNull(line.partner());
        double height = height(left, right);
        String path = areNeighbours(left, right)
                ? move(at(left) + half(), height) + to(at(right) - half(), height)
                : move(at(left), top(left)) + to(at(left), height) + to(at(right), height) + to(at(right), top(right));
        stroke(line, path);
        if (line.kind() == Kind.FORMER_COUPLE) {
            double middle = middle(left, right);
            stroke(line, slash(middle - 5, height));
            stroke(line, slash(middle + 3, height));
        }
    }

    /** Two strokes through the line: they parted. */
    private String slash(double at, double height) {
        return move(at - 4, height + 10) + to(at + 6, height - 10);
    }

    private void child(Line line) throws XMLStreamException {
        Figure child = Objects.requireNonNull(line.to());
        Figure partner = line.partner();
        double from = partner == null ? at(line.from()) : middle(line.from(), partner);
        double begin = partner == null ? bottom(line.from()) : height(line.from(), partner);
        double hang = top(child) - HANG;
        stroke(line, move(from, begin) + to(from, hang) + to(at(child), hang) + to(at(child), top(child)));
    }

    private void other(Line line) throws XMLStreamException {
        Figure from = line.from();
        Figure to = Objects.requireNonNull(line.to());
        if (from.row() == to.row()) {
            double height = Math.min(top(from), top(to)) - OVER + 6;
            stroke(line, move(at(from), top(from)) + to(at(from), height) + to(at(to), height) + to(at(to), top(to)));
        } else {
            Figure above = from.row() < to.row() ? from : to;
            Figure below = above == from ? to : from;
            stroke(line, move(at(above), bottom(above)) + to(at(below), top(below)));
        }
    }

    /** Children of partners between whom somebody stands hang from beside that person. */
    private double middle(Figure left, Figure right) {
        double middle = (at(left) + at(right)) / 2;
        return areNeighbours(left, right) ? middle : middle + (at(right) - at(left)) / 4;
    }

    private double height(Figure left, Figure right) {
        return areNeighbours(left, right) ? y.applyAsDouble(left) : Math.min(top(left), top(right)) - OVER;
    }

    private static boolean areNeighbours(Figure left, Figure right) {
        return left.row() == right.row() && right.column() - left.column() < 1.9;
    }

    private double at(Figure figure) {
        return x.applyAsDouble(figure);
    }

    private double top(Figure figure) {
        return y.applyAsDouble(figure) - half();
    }

    private double bottom(Figure figure) {
        return y.applyAsDouble(figure) + half() + words;
    }

    private double half() {
        return symbol / 2;
    }

    private void stroke(Line line, @Nullable String path) throws XMLStreamException {
        svg.path("genogram__line " + line.kind().css(), Objects.requireNonNull(path));
    }

    private static String move(double x, double y) {
        return String.format(Locale.ROOT, "M%.1f %.1f", x, y);
    }

    private static String to(double x, double y) {
        return String.format(Locale.ROOT, "L%.1f %.1f", x, y);
    }
}
