package nl.casusregie.household;

import java.time.LocalDate;
import java.util.Objects;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusals;

/** What cannot be true of two people, given when they were born. */
final class TiePolicy {

    /** Authority ends when the child comes of age (Civil Code, book 1, articles 233 and 245). */
    private static final int OF_AGE = 18;

    private TiePolicy() {}

    static void check(TieForm form, Person one, Person other, LocalDate today, Refusals refusals) {
        int generations = Objects.requireNonNull(form.kind()).generations();
        boolean parentByBirth = form.kind() == TieKind.PARENT || form.kind() == TieKind.GRANDPARENT;
        refusals.refuseIf(
                        parentByBirth && generations > 0 && isCertainlyYounger(one.data(), other.data()),
                        "one",
                        "refusal.parentYounger")
                .refuseIf(
                        form.authority() == Known.YES
                                && form.until().isUnknown()
                                && isCertainlyAdult(other.data().birthDate(), today),
                        "authority",
                        "refusal.authorityOverAdult");
    }

    private static boolean isCertainlyYounger(PersonData one, PersonData other) {
        return one.birthDate()
                .earliest()
                .flatMap(born -> other.birthDate().latest().map(latest -> !born.isBefore(latest)))
                .orElse(false);
    }

    private static boolean isCertainlyAdult(PartialDate born, LocalDate today) {
        return born.latest().map(date -> !date.plusYears(OF_AGE).isAfter(today)).orElse(false);
    }
}
