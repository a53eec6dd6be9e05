package nl.casusregie.print;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Running text, or an item of a list with facts under it.
 *
 * @param item whether it stands in a list
 */
public record Block(String text, boolean item, List<Fact> facts) {

    public Block {
        facts = List.copyOf(facts);
    }

    public static Block text(String text) {
        return new Block(text, false, List.of());
    }

    public static Block item(String text, Fact... facts) {
        return new Block(text, true, List.of(facts));
    }

    Block change(UnaryOperator<String> words) {
        return new Block(
                words.apply(text).strip(),
                item,
                facts.stream()
                        .map(fact ->
                                new Fact(fact.label(), words.apply(fact.value()).strip()))
                        .filter(fact -> !fact.value().isBlank())
                        .toList());
    }

    boolean isEmpty() {
        return text.isBlank() && facts.isEmpty();
    }
}
