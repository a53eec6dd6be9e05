package nl.casusregie.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how each person was informed and heard. */
@Service
@Transactional
public class Hearings {

    private final HearingRepository hearings;
    private final Households households;
    private final CaseAccess access;
    private final Work work;
    private final Directory directory;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearings(
            HearingRepository hearings,
            Households households,
            CaseAccess access,
            Work work,
            Directory directory,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.households = households;
        this.access = access;
        this.work = work;
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
                    hearings.save(new Hearing(caseId, person, Actors.current().id(), form, label, clock.instant()));
                    timeline.add(caseId, form.heard() ? "timeline.personHeard" : "timeline.personNotHeard", "");
                    events.publishEvent(new PersonHeard(caseId, person));
                    return Outcome.done(person);
                });
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
        Set<PersonId> left = new HashSet<>(households.ids(caseId));
        hearings.findByCaseIdOrderByRecordedAt(caseId.value()).forEach(hearing -> left.remove(hearing.person()));
        return left.isEmpty();
    }
}
