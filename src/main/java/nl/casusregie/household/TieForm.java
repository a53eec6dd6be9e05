package nl.casusregie.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How two people are related, since and until when.
 *
 * @param one who is the {@code kind} of {@code other}
 * @param since unknown when nobody knows; until: unknown as long as it lasts
 * @param authority whether one has authority (gezag) over the other; only said of a child
 * @param arrangement what was agreed or decided about contact, such as "om het weekend, op het politiebureau overgedragen"
 */
@Embeddable
public record TieForm(
        @Column(name = "one_id") @Nullable UUID one,
        @Enumerated(EnumType.STRING) @Nullable TieKind kind,
        @Column(name = "other_id") @Nullable UUID other,
        PartialDate since,
        PartialDate until,
        @Enumerated(EnumType.STRING) Known authority,
        @Sealed String arrangement) {

    /** Before anybody said who is related. */
    public static final TieForm EMPTY =
            new TieForm(null, null, null, PartialDate.UNKNOWN, PartialDate.UNKNOWN, Known.UNKNOWN, "");

    /** A tie of which no more is known than that it is there. */
    public static TieForm of(PersonId one, TieKind kind, PersonId other) {
        return new TieForm(
                one.value(), kind, other.value(), PartialDate.UNKNOWN, PartialDate.UNKNOWN, Known.UNKNOWN, "");
    }

    public TieForm withAuthority(Known has) {
        return new TieForm(one, kind, other, since, until, has, arrangement);
    }

    public TieForm from(PartialDate begin) {
        return new TieForm(one, kind, other, begin, until, authority, arrangement);
    }

    public TieForm until(PartialDate end) {
        return new TieForm(one, kind, other, since, end, authority, arrangement);
    }

    /** Whether it ended; an ex-partner stays one. */
    public boolean isOver(LocalDate today) {
        return until.latest().map(date -> date.isBefore(today)).orElse(false);
    }

    /** Whether both forms tell of the same two people in the same way. */
    boolean tellsTheSame(TieForm form) {
        boolean sameSide = java.util.Objects.equals(one, form.one) && java.util.Objects.equals(other, form.other);
        boolean otherSide = java.util.Objects.equals(one, form.other) && java.util.Objects.equals(other, form.one);
        return kind == form.kind && (sameSide || (otherSide && kind != null && kind.isMutual()));
    }

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(one, "one")
                .require(kind, "kind")
                .require(other, "other")
                .refuseIf(one != null && one.equals(other), "other", "refusal.tieWithSelf")
                .refuseIf(since.hasGap() || !since.isValid(), "since", "refusal.dateDoesNotExist")
                .refuseIf(until.hasGap() || !until.isValid(), "until", "refusal.dateDoesNotExist")
                .refuseIf(since.isAfter(today), "since", "refusal.dateInFuture")
                .refuseIf(until.isAfter(today), "until", "refusal.dateInFuture")
                .refuseIf(endsBeforeItBegins(), "until", "refusal.endsBeforeItBegins")
                .refuseIf(
                        authority == Known.YES && kind != null && !kind.mayHaveAuthority(),
                        "authority",
                        "refusal.noAuthorityThisWay")
                .limit(arrangement, "arrangement", Refusals.TEXT);
    }

    private boolean endsBeforeItBegins() {
        return until.latest()
                .flatMap(end -> since.earliest().map(end::isBefore))
                .orElse(false);
    }
}
