package nl.casusregie.analysis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A card of the board as somebody writes it (domain.md 2.6).
 *
 * @param sourceId the organisation that says so
 * @param happened since when or on which day, as far as known; about: whether that is only about so
 * @param persons the people of the household whom it is about; empty for all of them
 */
@Embeddable
public record CardForm(
        @Enumerated(EnumType.STRING) @Nullable Block block,
        @Sealed String text,
        @Nullable UUID sourceId,
        PartialDate happened,
        boolean about,
        @Enumerated(EnumType.STRING) @Nullable Nature nature,
        Set<UUID> persons,
        @Enumerated(EnumType.STRING) @Nullable LifeDomain domain,
        @Enumerated(EnumType.STRING) Influence influence,
        @Enumerated(EnumType.STRING) Recognition recognition) {

    public CardForm {
        persons = Set.copyOf(persons);
    }

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(block, "block")
                .requireText(text, "text", Refusals.TEXT)
                .require(sourceId, "source")
                .require(nature, "nature")
                .refuseIf(happened.hasGap() || !happened.isValid(), "happened", "refusal.dateDoesNotExist")
                .refuseIf(happened.isAfter(today), "happened", "refusal.dateInFuture")
                .refuseIf(
                        block == Block.FACTORS && influence == Influence.NEITHER,
                        "influence",
                        "refusal.cardNeedsInfluence")
                .refuseIf(block == Block.LIFE_DOMAINS && domain == null, "domain", "refusal.cardNeedsDomain");
    }

    /** The same card in another block. */
    public CardForm in(Block other) {
        return new CardForm(other, text, sourceId, happened, about, nature, persons, domain, influence, recognition);
    }

    /** Brings together what two people made of the same card: what only one of them changed is taken, else mine stays. */
    public static CardForm meet(CardForm base, CardForm mine, CardForm theirs) {
        return new CardForm(
                either(base.block, mine.block, theirs.block),
                Objects.equals(mine.text, base.text) ? theirs.text : mine.text,
                either(base.sourceId, mine.sourceId, theirs.sourceId),
                mine.happened.equals(base.happened) ? theirs.happened : mine.happened,
                mine.about == base.about ? theirs.about : mine.about,
                either(base.nature, mine.nature, theirs.nature),
                mine.persons.equals(base.persons) ? theirs.persons : mine.persons,
                either(base.domain, mine.domain, theirs.domain),
                mine.influence == base.influence ? theirs.influence : mine.influence,
                mine.recognition == base.recognition ? theirs.recognition : mine.recognition);
    }

    private static <T> @Nullable T either(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
        return Objects.equals(mine, base) ? theirs : mine;
    }
}
