package nl.casusregie.analysis;

import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Partner;
import org.jspecify.annotations.Nullable;

/**
 * The board of one round, as far as whoever looks may read it.
 *
 * @param sources the organisations that can be a source
 */
public record BoardView(int round, List<CardView> cards, List<Partner> sources) {

    public BoardView {
        cards = List.copyOf(cards);
        sources = List.copyOf(sources);
    }

    public List<CardView> in(Block block) {
        return cards.stream().filter(card -> card.form().block() == block).toList();
    }

    /** The cards that a conclusion rests on. */
    public List<CardView> groundsOf(Conclusion conclusion) {
        return cards.stream()
                .filter(card -> card.supports().contains(conclusion))
                .toList();
    }

    /** What an organisation is called; empty when it is not known. */
    public String nameOf(@Nullable UUID source) {
        return sources.stream()
                .filter(each -> each.id().value().equals(source))
                .map(Partner::name)
                .findFirst()
                .orElse("");
    }
}
