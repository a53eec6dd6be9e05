package nl.casusregie.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;

/**
 * What people of the household and its network promise each other: how a bottom line is kept (domain.md 2.7, HOW).
 *
 * @param what concretely, and when: "Oma haalt de kinderen op vrijdag uit school"
 * @param who of the household or its network
 * @param lookedAfterBy who sees that it happens
 * @param direct whether it is for direct safety, and so belongs on the card for the pocket
 */
@Embeddable
public record Arrangement(
        @Column(name = "line_id") UUID id,
        @Sealed String what,
        @Sealed String who,
        @Sealed String lookedAfterBy,
        boolean direct) {

    public static Arrangement empty() {
        return new Arrangement(UUID.randomUUID(), "", "", "", false);
    }

    void checkLength(Refusals refusals, String at) {
        refusals.limit(what, at + "what", Refusals.TEXT)
                .limit(who, at + "who", Refusals.LINE)
                .limit(lookedAfterBy, at + "lookedAfterBy", Refusals.LINE);
    }

    void check(Refusals refusals, String at) {
        refusals.requireText(what, at + "what", Refusals.TEXT)
                .requireText(who, at + "who", Refusals.LINE)
                .requireText(lookedAfterBy, at + "lookedAfterBy", Refusals.LINE);
    }
}
