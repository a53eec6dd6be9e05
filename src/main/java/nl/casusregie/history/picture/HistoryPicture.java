package nl.casusregie.history.picture;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.casusregie.history.EventGroup;
import nl.casusregie.shell.drawing.Svg;

/** Draws lanes over time: moments as signs, what lasts as bars, long silences as bands; what has no date stands apart. */
public final class HistoryPicture {

    private static final double NAMES = 170;
    private static final double UNDATED = 98;
    private static final double TIME = 780;
    private static final double TOP = 34;
    private static final double ROW = 30;
    private static final double BELOW = 22;
    private static final double HALF = 9;
    private static final double LETTER = 7.2;
    private static final int LONGEST_NAME = 22;

    /**
     * The words of the picture.
     *
     * @param undated above what has no date
     * @param year at a line, or the month where the history is short
     */
    public record Words(
            String undated,
            Function<Gap, String> gap,
            Function<LocalDate, String> year,
            Function<LocalDate, String> month) {}

    private final List<Lane> lanes;
    private final LocalDate today;
    private final Words words;
    private final Svg svg;
    private final boolean hasUndated;
    private final Scale scale;

    private HistoryPicture(List<Lane> lanes, LocalDate today, Words words, Svg svg) {
        this.lanes = lanes;
        this.today = today;
        this.words = words;
        this.svg = svg;
        this.hasUndated = marks().stream().anyMatch(mark -> mark.begins() == null);
        this.scale = Scale.over(marks(), today, NAMES + (hasUndated ? UNDATED : 0) + 10, TIME);
    }

    /** The drawing of these lanes, top to bottom. */
    public static String of(List<Lane> lanes, LocalDate today, Words words) {
        StringWriter out = new StringWriter();
        try {
            new HistoryPicture(
                            lanes,
                            today,
                            words,
                            new Svg(XMLOutputFactory.newFactory().createXMLStreamWriter(out)))
                    .draw();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private List<Mark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
    }

    private void draw() throws XMLStreamException {
        Map<Lane, List<List<Mark>>> stacked = new LinkedHashMap<>();
        lanes.forEach(lane -> stacked.put(lane, stack(lane)));
        double height = TOP
                + stacked.values().stream()
                        .mapToDouble(rows -> rows.size() * ROW + 10)
                        .sum();
        double width = scale.right() + 12;
        svg.open(
                "svg",
                Map.of(
                        "viewBox",
                        String.format(Locale.ROOT, "0 0 %.0f %.0f", width, height + BELOW),
                        "class",
                        "history__picture"));
        for (Gap gap : Gap.between(marks(), today)) {
            gap(gap, height);
        }
        lines(height);
        double y = TOP;
        for (Map.Entry<Lane, List<List<Mark>>> lane : stacked.entrySet()) {
            lane(lane.getKey(), lane.getValue(), y, width);
            y += lane.getValue().size() * ROW + 10;
        }
        svg.close();
    }

    private void lines(double height) throws XMLStreamException {
        for (LocalDate tick : scale.ticks()) {
            svg.path("history__line", line(scale.x(tick), TOP - 8, height));
            svg.text(
                    "history__tick",
                    scale.x(tick),
                    TOP - 14,
                    (scale.isInYears() ? words.year() : words.month()).apply(tick));
        }
        svg.path("history__today", line(scale.x(today), TOP - 8, height));
        if (hasUndated) {
            svg.text("history__tick", NAMES + UNDATED / 2, TOP - 14, words.undated());
        }
    }

    private static String line(double x, double from, double to) {
        return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", x, from, x, to);
    }

    private void gap(Gap gap, double height) throws XMLStreamException {
        double from = scale.x(gap.from()) + HALF + 3;
        double wide = scale.x(gap.to()) - HALF - 3 - from;
        if (wide > 0) {
            svg.empty(
                    "rect",
                    "history__gap",
                    Map.of("x", from, "y", TOP - 4, "width", wide, "height", height - TOP + 4, "rx", 6));
            svg.text(
                    "history__gap-words",
                    from + wide / 2,
                    height + 14,
                    words.gap().apply(gap));
        }
    }

    private void lane(Lane lane, List<List<Mark>> rows, double y, double width) throws XMLStreamException {
        svg.path("history__lane", String.format(Locale.ROOT, "M0 %.1fL%.1f %.1f", y, width, y));
        svg.text(
                "history__name" + (lane.organisation() ? " history__name--organisation" : ""),
                4,
                y + 5 + ROW / 2 + 5,
                "start",
                cut(lane.name(), LONGEST_NAME));
        for (int row = 0; row < rows.size(); row++) {
            double middle = y + 5 + row * ROW + ROW / 2;
            for (Mark mark : rows.get(row)) {
                mark(lane, mark, middle);
            }
        }
    }

    /** Marks that would lie over each other come under each other. */
    private List<List<Mark>> stack(Lane lane) {
        List<List<Mark>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        List<Double> taken = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY));
        for (Mark mark : lane.marks()) {
            int row = 0;
            while (row < rows.size() && taken.get(row) > begin(mark) - 3) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
                taken.add(Double.NEGATIVE_INFINITY);
            }
            rows.get(row).add(mark);
            taken.set(row, end(mark));
        }
        return rows;
    }

    private double begin(Mark mark) {
        return at(mark) - HALF;
    }

    private double at(Mark mark) {
        return mark.begins() == null ? NAMES + UNDATED / 2 : scale.x(mark.begins());
    }

    private double end(Mark mark) {
        return isBar(mark) ? Math.max(scale.x(mark.last()), at(mark) + HALF) : at(mark) + HALF;
    }

    private static boolean isBar(Mark mark) {
        return mark.begins() != null && mark.ends() != null;
    }

    private void mark(Lane lane, Mark mark, double middle) throws XMLStreamException {
        svg.open(
                "g",
                Map.of(
                        "class",
                        "cr-picture__part history__mark history__mark--"
                                + mark.group().name().toLowerCase(Locale.ROOT)
                                + (mark.vague() ? " history__mark--vague" : ""),
                        "tabindex",
                        "0",
                        "role",
                        "link",
                        "data-goto",
                        "event-" + mark.id(),
                        "aria-label",
                        Svg.clean(lane.name() + ": " + mark.spoken())));
        svg.title(mark.spoken());
        if (isBar(mark)) {
            bar(mark, middle);
        } else {
            sign(mark.group(), at(mark), middle);
        }
        svg.close();
    }

    private void bar(Mark mark, double middle) throws XMLStreamException {
        double from = begin(mark);
        double wide = end(mark) - from;
        svg.empty(
                "rect",
                "history__sign",
                Map.of("x", from, "y", middle - HALF, "width", wide, "height", 2 * HALF, "rx", 4));
        int letters = (int) ((wide - 10) / LETTER);
        if (letters >= 5) {
            svg.text("history__label", from + 6, middle + 4.5, "start", cut(mark.label(), letters));
        }
    }

    /** A shape of its own for each, because colour alone tells nothing. */
    private void sign(EventGroup group, double x, double y) throws XMLStreamException {
        if (group == EventGroup.REPORT) {
            svg.empty("circle", "history__sign", Map.of("cx", x, "cy", y, "r", HALF - 1));
            return;
        }
        String path =
                switch (group) {
                    case VIOLENCE -> "M%1$.1f %3$.1fL%4$.1f %2$.1fL%1$.1f %5$.1fL%6$.1f %2$.1fZ";
                    case LIFE -> "M%1$.1f %3$.1fL%4$.1f %5$.1fL%6$.1f %5$.1fZ";
                    default -> "M%6$.1f %3$.1fL%4$.1f %3$.1fL%4$.1f %5$.1fL%6$.1f %5$.1fZ";
                };
        svg.path("history__sign", String.format(Locale.ROOT, path, x, y, y - HALF, x + HALF, y + HALF, x - HALF));
    }

    private static String cut(String text, int letters) {
        String clean = Svg.clean(text);
        int length = clean.codePointCount(0, clean.length());
        return length <= letters
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
