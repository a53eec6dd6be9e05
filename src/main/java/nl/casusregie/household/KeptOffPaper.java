package nl.casusregie.household;

import java.util.List;
import java.util.stream.Stream;
import nl.casusregie.access.Label;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a household may stand on no paper that leaves the office, to compare texts with; not to be shown. It says all there is,
 * also to whoever may not see a shielded address: otherwise nobody would stop what they cannot recognise.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeptOffPaper {

    private final Persons persons;
    private final StayRepository stays;
    private final SafeContactRepository contacts;

    KeptOffPaper(Persons persons, StayRepository stays, SafeContactRepository contacts) {
        this.persons = persons;
        this.stays = stays;
        this.contacts = contacts;
    }

    /** What a kept text is. */
    public enum Kind {
        SHIELDED_ADDRESS,
        /** Safe because nobody else has it. */
        SAFE_NUMBER
    }

    /** A text that is kept off paper, and whose it is. */
    public record Kept(Kind kind, @Nullable PersonId whose, String text) {}

    public List<Kept> of(CaseId caseId) {
        Stream<Kept> homes = persons.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value()).stream()
                .filter(person -> person.data().shielded())
                .map(person -> new Kept(
                        Kind.SHIELDED_ADDRESS, person.id(), person.data().address()));
        Stream<Kept> elsewhere = stays.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value()).stream()
                .filter(stay -> stay.protection().label() == Label.SHIELDED)
                .map(stay -> new Kept(
                        Kind.SHIELDED_ADDRESS,
                        stay.asRecord().person(),
                        stay.form().address()));
        Stream<Kept> numbers = contacts.findByCaseId(caseId.value()).stream()
                .map(contact -> new Kept(
                        Kind.SAFE_NUMBER, contact.person(), contact.form().phone()));
        return Stream.of(homes, elsewhere, numbers)
                .flatMap(each -> each)
                .filter(kept -> !kept.text().isBlank())
                .toList();
    }
}
