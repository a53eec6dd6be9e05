package nl.casusregie.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.ConsentTerms;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Review;
import nl.casusregie.casefile.ReviewDays;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to which help, by the rule for their age, and why one goes on where somebody did not (domain.md 2.4). */
@Service
@Transactional
public class Consents {

    private final ConsentRepository consents;
    private final ReviewDays reviews;
    private final ConsentTerms terms;
    private final Work work;
    private final Households households;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            ReviewDays reviews,
            ConsentTerms terms,
            Work work,
            Households households,
            CaseAccess access,
            Timeline timeline,
            Clock clock) {
        this.consents = consents;
        this.reviews = reviews;
        this.terms = terms;
        this.work = work;
        this.households = households;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Everything asked so far, by person, the newest first. */
    public Map<PersonId, List<ConsentRecord>> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return consents.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value()).stream()
                .filter(consent -> permit.sees(consent.protection()))
                .map(Consent::asRecord)
                .collect(Collectors.groupingBy(ConsentRecord::person));
    }

    /** Records what was answered; a later answer to the same question takes the place of the earlier one. */
    public Outcome<UUID> record(CaseId caseId, PersonId person, ConsentForm form) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId, person.value());
        ConsentRule rule = rule(caseId, person);
        return form.check(rule, LocalDate.now(clock))
                .orElseDo(() -> keep(caseId, person, rule, form, permit, earlier -> isSame(earlier, form)));
    }

    /** The consent that whoever leads is asked to look at again. */
    public ConsentRecord inQuestion(CaseId caseId, UUID id) {
        return visible(caseId, id, access.enter(CaseAction.RECORD_VOICE, caseId, id))
                .asRecord();
    }

    /** Records what holds from now on, in answer to the question whether that consent still does. */
    public Outcome<UUID> review(CaseId caseId, UUID id, ConsentForm form) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId, id);
        PersonId person = visible(caseId, id, permit).asRecord().person();
        ConsentRule rule = rule(caseId, person);
        Refusals refusals = form.check(rule, LocalDate.now(clock));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.REVIEW_CONSENT, caseId, id)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> Outcome.done(keep(
                        caseId,
                        person,
                        rule,
                        form,
                        permit,
                        earlier -> earlier.id().equals(id) || isSame(earlier, form))));
    }

    /** The day on which consent that is given today is asked again, unless people agree on another one. */
    public LocalDate proposedReview(CaseId caseId) {
        return terms.proposed(caseId);
    }

    private UUID keep(
            CaseId caseId,
            PersonId person,
            ConsentRule rule,
            ConsentForm form,
            Permit permit,
            Predicate<Consent> replaced) {
        List<UUID> over = consents.findByPersonId(person.value()).stream()
                .filter(replaced)
                .map(Consent::id)
                .toList();
        boolean dated = form.reviewOn() != null || !form.isGiven(rule);
        ConsentForm whole = dated ? form : form.reviewedOn(terms.proposed(caseId));
        Consent kept = consents.save(new Consent(caseId, person, rule, whole, permit.actor(), clock.instant()));
        timeline.add(caseId, "timeline.voiceConsent." + kept.asRecord().state(), "", kept.id(), kept.protection());
        over.forEach(earlier -> reviews.settle(Review.CONSENT, caseId, earlier));
        LocalDate day = whole.reviewOn();
        if (day != null) {
            reviews.plan(Review.CONSENT, caseId, kept.id(), day);
        }
        return kept.id();
    }

    private static boolean isSame(Consent earlier, ConsentForm form) {
        return earlier.asRecord()
                .form()
                .about()
                .strip()
                .equalsIgnoreCase(form.about().strip());
    }

    private Consent visible(CaseId caseId, UUID id, Permit permit) {
        return consents.findByIdAndCaseId(id, caseId.value())
                .filter(consent -> permit.sees(consent.protection()))
                .orElseThrow(CaseNotVisible::new);
    }

    private ConsentRule rule(CaseId caseId, PersonId person) {
        return households.members(caseId).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .map(member -> ConsentRule.of(member.data().birthDate(), LocalDate.now(clock)))
                .orElseThrow(CaseNotVisible::new);
    }
}
