package nl.casusregie.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.PersonData;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant fills in (domain.md 2.2 and 5.2).
 *
 * @param reason what happens in the household: facts, and who saw them
 * @param question what the table is asked
 * @param helpSoFar what has been tried and what came of it
 * @param safetyNow how safe it is now, 1 (not at all) to 10
 * @param informed whether the household knows of the application; if not, the reason says why
 * @param partners organisations that are involved, with a contact
 */
public record ApplicationForm(
        @Nullable String regionCode,
        List<PersonData> persons,
        String reason,
        String question,
        String helpSoFar,
        @Nullable Integer safetyNow,
        @Nullable Boolean informed,
        String notInformedReason,
        String partners,
        Urgency urgency) {

    public ApplicationForm {
        persons = List.copyOf(persons);
    }

    /** What is wrong with it; a field of a person is named {@code persons[0].familyName}. */
    List<Refusal> check(LocalDate today) {
        Refusals household = new Refusals()
                .require(regionCode, "regionCode")
                .refuseIf(persons.isEmpty(), "persons", "refusal.noPersons")
                .refuseIf(persons.size() > 30, "persons", "refusal.tooManyPersons");
        Refusals rest = new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .requireText(question, "question", Refusals.TEXT)
                .limit(helpSoFar, "helpSoFar", Refusals.TEXT)
                .limit(partners, "partners", Refusals.TEXT)
                .limit(notInformedReason, "notInformedReason", Refusals.TEXT)
                .require(safetyNow, "safetyNow")
                .refuseIf(safetyNow != null && (safetyNow < 1 || safetyNow > 10), "safetyNow", "refusal.oneToTen")
                .require(informed, "informed")
                .refuseIf(
                        Boolean.FALSE.equals(informed) && notInformedReason.isBlank(),
                        "notInformedReason",
                        "refusal.notInformedNeedsReason");
        return Stream.of(household.list(), checkPersons(today), rest.list())
                .flatMap(List::stream)
                .toList();
    }

    private List<Refusal> checkPersons(LocalDate today) {
        return IntStream.range(0, persons.size())
                .boxed()
                .flatMap(index -> {
                    Refusals refusals = new Refusals();
                    persons.get(index).check(refusals, today);
                    return refusals.list().stream()
                            .map(each -> new Refusal(
                                    "persons[%d].%s".formatted(index, each.field()), each.key(), each.args()));
                })
                .toList();
    }
}
