package nl.casusregie.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person of a household can be reached without danger. */
@Service
@Transactional
public class SafeContacts {

    /** The refusal of whoever changed an agreement that somebody else had changed since they saw it. */
    public static final String CHANGED_MEANWHILE = "refusal.contactChangedMeanwhile";

    private final SafeContactRepository contacts;
    private final Persons persons;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    SafeContacts(SafeContactRepository contacts, Persons persons, CaseAccess access, Timeline timeline, Clock clock) {
        this.contacts = contacts;
        this.persons = persons;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** With whom something was agreed, and what. */
    public Map<PersonId, SafeContactRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return contacts.findByCaseId(caseId.value()).stream()
                .filter(contact -> permit.sees(contact.protection()))
                .collect(Collectors.toMap(SafeContact::person, SafeContact::asRecord));
    }

    /**
     * Writes down what was agreed with this person; it takes the place of what was agreed before.
     *
     * @param shown what whoever writes it down had before them: what somebody else agreed meanwhile is not lost
     */
    public Outcome<PersonId> agree(CaseId caseId, PersonId person, SafeContactForm shown, SafeContactForm form) {
        Permit permit = access.enter(CaseAction.CHANGE_HOUSEHOLD, caseId, person.value());
        if (persons.findByIdAndCaseId(person.value(), caseId.value()).isEmpty()) {
            throw new CaseNotVisible();
        }
        Optional<SafeContact> before = contacts.findById(person.value());
        if (before.filter(contact -> !permit.sees(contact.protection())).isPresent()) {
            throw new CaseNotVisible();
        }
        SafeContactForm now = before.map(contact -> contact.asRecord().form()).orElse(SafeContactForm.NOTHING_AGREED);
        Refusals refusals = form.check(LocalDate.now(clock)).refuseIf(!now.equals(shown), "", CHANGED_MEANWHILE);
        return refusals.orElseDo(() -> {
            SafeContact contact = before.orElseGet(() -> contacts.save(new SafeContact(caseId, person, form)));
            contact.change(form);
            timeline.add(caseId, "timeline.safeContactAgreed", "", person.value(), contact.protection());
            return person;
        });
    }
}
