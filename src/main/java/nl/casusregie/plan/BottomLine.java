package nl.casusregie.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A bottom line (bodemeis): what must at least be so, who sets it, who checks it, when, and what happens if it is not kept.
 *
 * @param organisationId the organisation with the power to set it
 * @param controller a colleague, or somebody of the network of the household, by name
 */
@Embeddable
public record BottomLine(
        @Column(name = "line_id") UUID id,
        @Sealed String requirement,
        @Nullable UUID organisationId,
        @Sealed String controller,
        @Nullable LocalDate checkOn,
        @Sealed String consequence,
        @Enumerated(EnumType.STRING) BottomLineStatus status) {

    public static BottomLine empty() {
        return new BottomLine(UUID.randomUUID(), "", null, "", null, "", BottomLineStatus.OPEN);
    }

    BottomLine judged(BottomLineStatus judgement) {
        return new BottomLine(id, requirement, organisationId, controller, checkOn, consequence, judgement);
    }

    void checkLength(Refusals refusals, String at) {
        refusals.limit(requirement, at + "requirement", Refusals.TEXT)
                .limit(controller, at + "controller", Refusals.LINE)
                .limit(consequence, at + "consequence", Refusals.TEXT);
    }

    void check(Refusals refusals, String at, LocalDate today) {
        refusals.requireText(requirement, at + "requirement", Refusals.TEXT)
                .require(organisationId, at + "organisation")
                .refuseIf(controller.isBlank(), at + "controller", "refusal.bottomLineNeedsController")
                .limit(controller, at + "controller", Refusals.LINE)
                .refuseIf(checkOn == null, at + "checkOn", "refusal.bottomLineNeedsCheckDate")
                .requireNotBefore(checkOn, today, at + "checkOn", "refusal.dateInPast")
                .refuseIf(consequence.isBlank(), at + "consequence", "refusal.bottomLineNeedsConsequence")
                .limit(consequence, at + "consequence", Refusals.TEXT);
    }
}
