package nl.casusregie.household.genogram;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.casusregie.household.Gender;
import nl.casusregie.household.Member;
import nl.casusregie.household.genogram.Genogram.Figure;
import nl.casusregie.shell.drawing.Svg;

/**
 * A genogram as SVG: a square for a man, a circle for a woman, a diamond for whoever is neither or not known. All text goes
 * through an XML writer, so that a name can never become markup; colours come from the page's style sheet.
 */
public final class Picture {

    private static final int COLUMN = 148;
    private static final int ROW = 196;
    private static final int SYMBOL = 56;
    private static final int MARGIN = 24;
    private static final int TOP = 40;
    private static final int LETTERS = 18;
    private static final int TEXT_LINE = 17;

    private final Genogram genogram;
    private final Words words;
    private final Svg svg;

    /** What is written at a person: the age in the symbol, and all there is to say as the name for screen readers. */
    public record Words(Function<Member, String> age, Function<Member, String> spoken) {}

    private Picture(Genogram genogram, Words words, Svg svg) {
        this.genogram = genogram;
        this.words = words;
        this.svg = svg;
    }

    /** The picture as text of an SVG document. */
    public static String of(Genogram genogram, Words words) {
        StringWriter out = new StringWriter();
        try {
            new Picture(genogram, words, new Svg(XMLOutputFactory.newFactory().createXMLStreamWriter(out))).draw();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void draw() throws XMLStreamException {
        int width = (int) Math.ceil(genogram.columns() * COLUMN) + 2 * MARGIN;
        int height = TOP + Math.max(0, genogram.rows() - 1) * ROW + SYMBOL + 2 * TEXT_LINE + MARGIN;
        svg.open("svg", Map.of("viewBox", "0 0 " + width + " " + height, "class", "genogram__picture"));
        for (List<Figure> home : together()) {
            svg.empty(
                    "rect",
                    "genogram__home",
                    Map.of(
                            "x",
                            x(home.getFirst()) - COLUMN / 2.0 + 6,
                            "y",
                            middle(home.getFirst()) - SYMBOL / 2.0 - 16,
                            "width",
                            x(home.getLast()) - x(home.getFirst()) + COLUMN - 12,
                            "height",
                            SYMBOL + 32 + 2 * TEXT_LINE,
                            "rx",
                            12));
        }
        for (Line line : genogram.lines()) {
            new Strokes(svg, this::x, this::middle, SYMBOL, 2 * TEXT_LINE + 10).draw(line);
        }
        for (Figure figure : genogram.figures()) {
            person(figure);
        }
        svg.close();
    }

    /** Neighbours in one generation who live in the household. */
    private List<List<Figure>> together() {
        List<List<Figure>> homes = new ArrayList<>();
        Figure before = null;
        for (Figure figure : genogram.figures()) {
            if (figure.member().data().livesHere()) {
                boolean next =
                        before != null && before.row() == figure.row() && figure.column() - before.column() < 1.6;
                if (!next) {
                    homes.add(new ArrayList<>());
                }
                homes.getLast().add(figure);
                before = figure;
            } else {
                before = null;
            }
        }
        return homes;
    }

    private void person(Figure figure) throws XMLStreamException {
        svg.open(
                "g",
                Map.of(
                        "class",
                        "genogram__person cr-picture__part",
                        "tabindex",
                        "0",
                        "role",
                        "img",
                        "data-person",
                        "" + figure.id().value(),
                        "aria-label",
                        Svg.clean(words.spoken().apply(figure.member()))));
        symbol(figure);
        svg.text("genogram__age", x(figure), middle(figure) + 5, words.age().apply(figure.member()));
        double below = middle(figure) + SYMBOL / 2.0 + TEXT_LINE + 2;
        for (String part : inTwo(figure.member().name())) {
            svg.text("genogram__name", x(figure), below, part);
            below += TEXT_LINE;
        }
        svg.close();
    }

    private void symbol(Figure figure) throws XMLStreamException {
        double x = x(figure);
        double y = middle(figure);
        double half = SYMBOL / 2.0;
        Gender gender = figure.member().data().gender();
        if (gender == Gender.MALE) {
            svg.empty(
                    "rect",
                    "genogram__symbol",
                    Map.of("x", x - half, "y", y - half, "width", SYMBOL, "height", SYMBOL));
        } else if (gender == Gender.FEMALE) {
            svg.empty("circle", "genogram__symbol", Map.of("cx", x, "cy", y, "r", half));
        } else {
            svg.empty(
                    "path",
                    "genogram__symbol",
                    Map.of(
                            "d",
                            "M%s %sL%s %sL%s %sL%s %sZ"
                                    .formatted(x, y - half - 3, x + half + 3, y, x, y + half + 3, x - half - 3, y)));
        }
    }

    /** At most two lines; what does not fit is left to the list beside the picture. */
    private static List<String> inTwo(String name) {
        List<String> parts = new ArrayList<>(List.of(""));
        for (String word : Svg.clean(name).split(" ")) {
            String longer = (parts.getLast() + " " + word).strip();
            if (longer.length() <= LETTERS || parts.getLast().isEmpty()) {
                parts.set(parts.size() - 1, longer);
            } else {
                parts.add(word);
            }
        }
        List<String> lines = new ArrayList<>(parts.subList(0, Math.min(2, parts.size())));
        if (parts.size() > 2) {
            lines.set(1, lines.get(1) + " …");
        }
        return lines.stream().map(Picture::cut).toList();
    }

    private static String cut(String line) {
        int letters = line.codePointCount(0, line.length());
        return letters <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private double x(Figure figure) {
        return MARGIN + (figure.column() + 0.5) * COLUMN;
    }

    private double middle(Figure figure) {
        return TOP + figure.row() * ROW + SYMBOL / 2.0;
    }
}
