package nl.casusregie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What every piece of case content carries: how careful one is with it, who brought it in, and for whom it is (domain.md 6.5).
 *
 * @param sourceId the organisation that brought it in; null for what the product itself wrote
 * @param audience organisations that it was opened or narrowed to; empty is the default of the label
 * @param notTo persons of the household who must not learn it, in any letter, print or conversation
 * @param familyVisible whether it belongs in what the family reads
 */
@Embeddable
public record Protection(
        @Enumerated(EnumType.STRING) @Column(name = "protection_label") Label label,
        @Nullable @Column(name = "protection_source") UUID sourceId,
        @Column(name = "protection_audience") Set<UUID> audience,
        @Column(name = "protection_not_to") Set<UUID> notTo,
        @Column(name = "protection_family") boolean familyVisible) {

    public Protection {
        audience = Set.copyOf(audience);
        notTo = Set.copyOf(notTo);
    }

    /** The narrow beginning: the label's own default, brought in by whoever is acting, not for the family. */
    public static Protection begin(Label label) {
        Actor actor = Actors.current();
        return new Protection(
                label, actor.isSystem() ? null : actor.organisation().value(), Set.of(), Set.of(), false);
    }

    /** The same for another organisation than that of whoever writes it down. */
    public static Protection begin(Label label, OrganisationId source) {
        return new Protection(label, source.value(), Set.of(), Set.of(), false);
    }

    public Protection labelled(Label other) {
        return new Protection(other, sourceId, audience, notTo, familyVisible);
    }

    /** Whether it names those who may see it, and so excludes others. */
    public boolean isNarrowed() {
        return !audience.isEmpty();
    }
}
