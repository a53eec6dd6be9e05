package nl.casusregie.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.LeadQuestions;
import nl.casusregie.casefile.Review;
import nl.casusregie.casefile.ReviewDays;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how each person was informed and heard. */
@Service
@Transactional
public class Hearings {

    private final HearingRepository hearings;
    private final ReviewDays reviews;
    private final Households households;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final Work work;
    private final LeadQuestions questions;
    private final Directory directory;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearings(
            HearingRepository hearings,
            ReviewDays reviews,
            Households households,
            CaseFiles cases,
            CaseAccess access,
            Work work,
            LeadQuestions questions,
            Directory directory,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.reviews = reviews;
        this.households = households;
        this.cases = cases;
        this.access = access;
        this.work = work;
        this.questions = questions;
        this.directory = directory;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Finishes the step for one person; what was said asks for no special care. */
    public Outcome<PersonId> record(CaseId caseId, PersonId person, HearingForm form) {
        return record(caseId, person, form, Label.GENERAL);
    }

    /** The same, with the label of what was said. */
    public Outcome<PersonId> record(CaseId caseId, PersonId person, HearingForm form, Label label) {
        access.enter(CaseAction.HEAR_PERSON, caseId, person.value());
        Refusals refusals = form.check(LocalDate.now(clock));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.HEAR_PERSON, caseId, person.value())
                .map(Outcome::<PersonId>refused)
                .orElseGet(() -> {
                    keep(caseId, person, form, label);
                    events.publishEvent(new PersonHeard(caseId, person));
                    return Outcome.done(person);
                });
    }

    /**
     * Hears somebody after all who was not informed or heard for a reason, or gives the reason and the day anew. On the day of the
     * review this is work; whoever may hear can also do it before. So is heard who joined the household after that step.
     */
    public Outcome<PersonId> review(CaseId caseId, PersonId person, HearingForm form, Label label) {
        access.enter(CaseAction.HEAR_PERSON, caseId, person.value());
        Refusals refusals = form.check(LocalDate.now(clock));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        Optional<Refusal> refusal = reviewRefused(caseId, person);
        return refusal.map(Outcome::<PersonId>refused).orElseGet(() -> {
            keep(caseId, person, form, label);
            return Outcome.done(person);
        });
    }

    /** Those who can be heard beside the step of the trajectory: their exception stands, or they joined after it. */
    public Set<PersonId> stillToHear(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return possibleAfterAll(caseId);
    }

    private Set<PersonId> possibleAfterAll(CaseId caseId) {
        Set<PersonId> possible = reviews.standing(Review.HEARING, caseId).stream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(HashSet::new));
        CasePhase phase = cases.describe(caseId).phase();
        if (phase.compareTo(CasePhase.INFORMING) > 0 && !phase.isFinal()) {
            possible.addAll(left(caseId));
        }
        return possible;
    }

    private Optional<Refusal> reviewRefused(CaseId caseId, PersonId person) {
        boolean asked = questions.isOpen(WorkKind.REVIEW_HEARING, caseId, person.value());
        if (asked || !possibleAfterAll(caseId).contains(person)) {
            return work.take(WorkKind.REVIEW_HEARING, caseId, person.value());
        }
        return Optional.empty();
    }

    /** A hearing takes the place of an earlier exception, and of the work that this gave. */
    private void keep(CaseId caseId, PersonId person, HearingForm form, Label label) {
        hearings.saveAndFlush(new Hearing(caseId, person, Actors.current().id(), form, label, clock.instant()));
        timeline.add(caseId, form.heard() ? "timeline.personHeard" : "timeline.personNotHeard", "");
        reviews.settle(Review.HEARING, caseId, person.value());
        if (form.isException()) {
            LocalDate day = Objects.requireNonNull(form.exceptionReviewOn());
            reviews.plan(Review.HEARING, caseId, person.value(), day);
        }
    }

    /** Everything recorded for the case, oldest first. */
    public List<HearingRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return hearings.findByCaseIdOrderByRecordedAt(caseId.value()).stream()
                .filter(hearing -> permit.sees(hearing.protection()))
                .map(hearing -> new HearingRecord(
                        hearing.id(),
                        hearing.person(),
                        hearing.form(),
                        directory.nameOf(hearing.recordedBy()),
                        hearing.recordedAt(),
                        hearing.protection()))
                .toList();
    }

    /** Whether everybody was heard or has a reasoned exception: without that nothing is concluded about them. */
    public boolean complete(CaseId caseId) {
        return left(caseId).isEmpty();
    }

    /** Those who were neither heard nor have a reasoned exception. */
    Set<PersonId> left(CaseId caseId) {
        Set<PersonId> left = new HashSet<>(households.ids(caseId));
        hearings.findByCaseIdOrderByRecordedAt(caseId.value()).forEach(hearing -> left.remove(hearing.person()));
        return left;
    }
}
