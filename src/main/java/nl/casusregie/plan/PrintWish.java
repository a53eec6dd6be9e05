package nl.casusregie.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;

/**
 * What somebody wants to give to people at home.
 *
 * @param readers who gets it or may see it lie
 * @param leftOut passages that stay out, each with the reason
 * @param card what stands on a card; empty for a plan
 */
public record PrintWish(Set<PersonId> readers, PrintKind kind, Locale language, List<LeftOut> leftOut, CardText card) {

    public PrintWish {
        readers = Set.copyOf(readers);
        leftOut = List.copyOf(leftOut);
    }

    /** The same, without one more passage. */
    public PrintWish without(LeftOut passage) {
        List<LeftOut> more = new ArrayList<>(leftOut);
        more.add(passage);
        return new PrintWish(readers, kind, language, more, card);
    }

    /** The same in another shape. */
    public PrintWish as(PrintKind other) {
        return new PrintWish(readers, other, language, leftOut, card);
    }

    /** A passage that stays out, and why. */
    public record LeftOut(String passage, String reason) {}

    /** What stands on the card for a pocket: whom to call, where to go, what was agreed; each line on its own. */
    public record CardText(String call, String go, String agreed) {

        public static final CardText EMPTY = new CardText("", "", "");
    }

    /** Whether it is a card, in whichever shape; else it is the plan. */
    boolean isCard() {
        return kind == PrintKind.CARD || !card.equals(CardText.EMPTY);
    }

    Refusals check() {
        Refusals refusals = new Refusals()
                .refuseIf(readers.isEmpty(), "readers", "refusal.readerNeeded")
                .refuseIf(isCard() && readers.size() > 1, "readers", "refusal.oneReaderOfCard")
                .refuseIf(isCard() && card.call().isBlank(), "call", "refusal.callNeeded");
        for (int i = 0; i < leftOut.size(); i++) {
            refusals.requireText(leftOut.get(i).reason(), "leftOut." + i, Refusals.LINE);
        }
        return refusals;
    }
}
