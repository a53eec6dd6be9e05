package nl.casusregie.print;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on a paper for people at home, the same on the screen as in a PDF. */
public record Paper(String title, Locale language, PaperSize size, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    public Paper sized(PaperSize other) {
        return new Paper(title, language, other, parts);
    }

    /** The same with other words; what has no words left is left out, with its heading. */
    public Paper change(UnaryOperator<String> words) {
        return new Paper(
                title,
                language,
                size,
                parts.stream()
                        .map(part -> part.change(words))
                        .filter(part -> !part.blocks().isEmpty())
                        .toList());
    }

    /** Every word on it. */
    public String words() {
        return Stream.concat(
                        Stream.of(title),
                        parts.stream()
                                .flatMap(part -> Stream.concat(
                                        Stream.of(part.heading()),
                                        part.blocks().stream()
                                                .flatMap(block -> Stream.concat(
                                                        Stream.of(block.text()),
                                                        block.facts().stream()
                                                                .map(fact -> fact.label() + " " + fact.value()))))))
                .collect(Collectors.joining("\n"));
    }
}
