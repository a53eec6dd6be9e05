package nl.casusregie.household;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.keys.BlindIndex;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records and shows BSNs, only for people of an organisation with a ground for it; each look at a whole number is on record
 * by itself (trust.md 5.4, AC-P6).
 */
@Service
@Transactional
public class BsnNumbers {

    static final String KIND = "bsn";

    private final PersonBsns numbers;
    private final Persons persons;
    private final CaseAccess access;
    private final BlindIndex index;
    private final Timeline timeline;
    private final Clock clock;

    BsnNumbers(
            PersonBsns numbers, Persons persons, CaseAccess access, BlindIndex index, Timeline timeline, Clock clock) {
        this.numbers = numbers;
        this.persons = persons;
        this.access = access;
        this.index = index;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Of whom a BSN is known, masked; nothing at all for whoever may not see one. */
    public Map<PersonId, String> masked(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return access.may(CaseAction.REVEAL_BSN, caseId)
                ? numbers.findByCaseId(caseId.value()).stream()
                        .collect(Collectors.toMap(
                                PersonBsn::person, each -> each.bsn().masked()))
                : Map.of();
    }

    /** The whole number of one person. */
    public Optional<Bsn> reveal(CaseId caseId, PersonId person) {
        access.enter(CaseAction.REVEAL_BSN, caseId, person.value());
        return numbers.findByPersonIdAndCaseId(person.value(), caseId.value()).map(PersonBsn::bsn);
    }

    /** Records the number that somebody typed. */
    public Outcome<PersonId> record(CaseId caseId, PersonId person, String typed) {
        access.enter(CaseAction.RECORD_BSN, caseId, person.value());
        requireOfCase(caseId, person);
        Optional<Bsn> bsn = Bsn.of(typed);
        Refusals refusals = new Refusals()
                .requireText(typed, "bsn", 20)
                .refuseIf(!typed.isBlank() && bsn.isEmpty(), "bsn", "refusal.bsnWrong")
                .refuseIf(bsn.filter(Bsn::isSample).isPresent(), "bsn", "refusal.bsnSample")
                .refuseIf(
                        bsn.filter(each -> isOfSomebodyElse(caseId, person, each))
                                .isPresent(),
                        "bsn",
                        "refusal.bsnTwice");
        return refusals.orElseDo(() -> {
            keep(caseId, person, bsn.orElseThrow());
            timeline.add(caseId, "timeline.bsnRecorded", "");
            return person;
        });
    }

    /** Takes a number away that should not have been recorded. */
    public void remove(CaseId caseId, PersonId person) {
        access.enter(CaseAction.RECORD_BSN, caseId, person.value());
        requireOfCase(caseId, person);
        numbers.deleteById(person.value());
        timeline.add(caseId, "timeline.bsnRemoved", "");
    }

    private void keep(CaseId caseId, PersonId person, Bsn bsn) {
        String hash = index.of(KIND, bsn.number());
        UserId by = Actors.current().id();
        numbers.findById(person.value())
                .ifPresentOrElse(
                        known -> known.change(bsn, hash, by, clock.instant()),
                        () -> numbers.save(new PersonBsn(caseId, person, bsn, hash, by, clock.instant())));
    }

    private void requireOfCase(CaseId caseId, PersonId person) {
        if (persons.findByIdAndCaseId(person.value(), caseId.value()).isEmpty()) {
            throw new CaseNotVisible();
        }
    }

    /** Within the case only: whether a number is known in another case is nobody's to learn. */
    private boolean isOfSomebodyElse(CaseId caseId, PersonId person, Bsn bsn) {
        return numbers.existsByCaseIdAndPersonIdNotAndNumberIndexIn(
                caseId.value(), person.value(), index.anyOf(KIND, bsn.number()));
    }
}
