package nl.casusregie.print;

import java.util.List;
import java.util.function.UnaryOperator;

/** A heading and what stands under it. */
public record Part(String heading, List<Block> blocks) {

    public Part {
        blocks = List.copyOf(blocks);
    }

    Part change(UnaryOperator<String> words) {
        return new Part(
                heading,
                blocks.stream()
                        .map(block -> block.change(words))
                        .filter(block -> !block.isEmpty())
                        .toList());
    }
}
