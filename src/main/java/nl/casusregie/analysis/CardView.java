package nl.casusregie.analysis;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Protection;

/**
 * A card as the screens show it.
 *
 * @param origin the same for the same card in every round
 * @param supports the conclusions that name it as a ground
 * @param carriedOn whether it stands on the board of the next round as well
 */
public record CardView(
        UUID id,
        UUID origin,
        CardForm form,
        Set<Conclusion> supports,
        String addedBy,
        String addedByOrganisation,
        Instant addedAt,
        boolean carriedOn,
        Protection protection) {

    public CardView {
        supports = Set.copyOf(supports);
    }

    /** Whether it must stay in sight beside the explanation, because somebody sees it differently. */
    public boolean isSeenDifferently() {
        return form.block() == Block.DISAGREEMENT || form.recognition() == Recognition.DISPUTED;
    }
}
