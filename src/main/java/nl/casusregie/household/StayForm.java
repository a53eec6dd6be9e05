package nl.casusregie.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stays besides the address that the person has, such as the other parent's home or a shelter.
 *
 * @param days when: "om het weekend", "sinds het huisverbod"
 */
@Embeddable
public record StayForm(
        @Column(name = "person_id") @Nullable UUID person,
        @Enumerated(EnumType.STRING) @Nullable StayKind kind,
        @Sealed String address,
        @Sealed String days,
        PartialDate since,
        PartialDate until) {

    public boolean isOver(LocalDate today) {
        return until.latest().map(date -> date.isBefore(today)).orElse(false);
    }

    Refusals check() {
        return new Refusals()
                .require(person, "person")
                .require(kind, "kind")
                .refuseIf(since.hasGap() || !since.isValid(), "since", "refusal.dateDoesNotExist")
                .refuseIf(until.hasGap() || !until.isValid(), "until", "refusal.dateDoesNotExist")
                .refuseIf(
                        until.latest()
                                .flatMap(end -> since.earliest().map(end::isBefore))
                                .orElse(false),
                        "until",
                        "refusal.endsBeforeItBegins")
                .limit(address, "address", Refusals.LINE)
                .limit(days, "days", Refusals.LINE);
    }
}
