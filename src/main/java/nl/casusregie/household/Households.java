package nl.casusregie.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Relation;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the household of a case. */
@Service
@Transactional
public class Households {

    /** The refusal of whoever changed what is known of somebody that somebody else had changed since they saw it. */
    public static final String CHANGED_MEANWHILE = "refusal.personChangedMeanwhile";

    private final Persons persons;
    private final ComparedNames names;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Households(Persons persons, ComparedNames names, CaseAccess access, Timeline timeline, Clock clock) {
        this.persons = persons;
        this.names = names;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Writes down the household of a case that has just been opened. */
    public void settle(CaseId caseId, List<PersonData> household) {
        Instant now = clock.instant();
        for (int i = 0; i < household.size(); i++) {
            names.tell(persons.save(new Person(caseId, household.get(i), true, now.plusMillis(i))));
        }
    }

    /** Everybody of the household. */
    public List<Member> members(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return find(caseId).stream().map(person -> show(person, permit)).toList();
    }

    /** The people whom the application named; the applicant reads back who they are, but nobody's address. */
    public List<Member> appliedFor(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_APPLICATION, caseId);
        return find(caseId).stream()
                .filter(Person::isApplied)
                .map(person -> permit.rule() == Relation.APPLICANT ? withoutAddress(person) : show(person, permit))
                .toList();
    }

    /** The one person that somebody has to inform and hear. */
    public Member toHear(CaseId caseId, PersonId person) {
        Permit permit = access.enter(CaseAction.HEAR_PERSON, caseId, person.value());
        return show(persons.findByIdAndCaseId(person.value(), caseId.value()).orElseThrow(CaseNotVisible::new), permit);
    }

    /** The ids only, in a steady order, for the process that asks something about each person. */
    public List<PersonId> ids(CaseId caseId) {
        return persons.ids(caseId.value()).stream().map(PersonId::new).toList();
    }

    /** Whether somebody under 18, or perhaps under 18, belongs to the household. */
    public boolean hasChildren(CaseId caseId) {
        LocalDate adultIfBornBefore = LocalDate.now(clock).minusYears(18);
        return find(caseId).stream().map(person -> person.data()).anyMatch(data -> data.birthDate()
                .latest()
                .map(date -> date.isAfter(adultIfBornBefore))
                .orElse(data.place() == PlaceInHousehold.CHILD));
    }

    public Outcome<PersonId> add(CaseId caseId, PersonData data) {
        access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId);
        Refusals refusals = new Refusals();
        data.check(refusals, LocalDate.now(clock));
        return refusals.orElseDo(() -> {
            timeline.add(caseId, "timeline.personAdded", "");
            Person added = persons.save(new Person(caseId, data, false, clock.instant()));
            names.tell(added);
            return added.id();
        });
    }

    /**
     * Changes what is known; an address that was hidden from whoever changes it stays as it was.
     *
     * @param shown what whoever changes it had before them: a change that somebody else made meanwhile is not lost
     */
    public Outcome<PersonId> change(CaseId caseId, PersonId id, PersonData shown, PersonData data) {
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId, id.value());
        Person person = persons.findByIdAndCaseId(id.value(), caseId.value()).orElseThrow(CaseNotVisible::new);
        boolean meanwhile = !show(person, permit).data().equals(shown);
        Refusals refusals = new Refusals().refuseIf(meanwhile, "", CHANGED_MEANWHILE);
        data.check(refusals, LocalDate.now(clock));
        return refusals.orElseDo(() -> {
            PersonData known = person.data();
            boolean hidden = known.shielded() && !permit.seesAll(Label.SHIELDED);
            person.change(hidden ? withAddress(data, known.address(), true) : data);
            names.tell(person);
            timeline.add(caseId, "timeline.personChanged", "");
            return id;
        });
    }

    private List<Person> find(CaseId caseId) {
        return persons.findByCaseIdOrderByAddedAtAscIdAsc(caseId.value());
    }

    private static Member show(Person person, Permit permit) {
        PersonData data = person.data();
        boolean hide = data.shielded() && !permit.seesAll(Label.SHIELDED);
        return new Member(person.id(), hide ? withAddress(data, "", true) : data, hide);
    }

    private static Member withoutAddress(Person person) {
        PersonData data = person.data();
        return new Member(person.id(), withAddress(data, "", data.shielded()), data.shielded());
    }

    private static PersonData withAddress(PersonData data, String address, boolean shielded) {
        return new PersonData(
                data.givenNames(),
                data.prefix(),
                data.familyName(),
                data.birthYear(),
                data.birthMonth(),
                data.birthDay(),
                data.gender(),
                data.place(),
                data.livesHere(),
                address,
                shielded,
                data.language(),
                data.interpreter());
    }
}
