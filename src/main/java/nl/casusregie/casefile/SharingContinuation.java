package nl.casusregie.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.SharingRecord;
import nl.casusregie.access.SharingTerms;
import nl.casusregie.access.Sharings;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether what is shared with an organisation goes on after its last day. */
@Service
@Transactional
public class SharingContinuation {

    private final Sharings sharings;
    private final CaseAccess access;
    private final Directory directory;
    private final Work work;
    private final LeadQuestions questions;
    private final Timeline timeline;
    private final Clock clock;

    SharingContinuation(
            Sharings sharings,
            CaseAccess access,
            Directory directory,
            Work work,
            LeadQuestions questions,
            Timeline timeline,
            Clock clock) {
        this.sharings = sharings;
        this.access = access;
        this.directory = directory;
        this.work = work;
        this.questions = questions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What the question is about: what is shared with the organisation and ends soon, or has just ended. */
    public List<SharingRecord> inQuestion(CaseId caseId, OrganisationId organisation) {
        access.enter(CaseAction.DECIDE_SHARING, caseId, organisation.value());
        return sharings.askedAbout(caseId, organisation);
    }

    /** Goes on with a new last day and the reason, or ends by itself on the day that was agreed. */
    public Outcome<CaseId> decide(CaseId caseId, OrganisationId organisation, ContinuationForm form) {
        access.enter(CaseAction.DECIDE_SHARING, caseId, organisation.value());
        Refusals refusals = form.check(LocalDate.now(clock));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.DECIDE_SHARING, caseId, organisation.value())
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    boolean goesOn = Boolean.TRUE.equals(form.goesOn());
                    if (goesOn) {
                        renew(caseId, organisation, form);
                    } else {
                        sharings.letEnd(caseId, organisation, form.reason().strip());
                    }
                    timeline.add(
                            caseId,
                            goesOn ? "timeline.sharingGoesOn" : "timeline.sharingMayEnd",
                            directory.partnerName(organisation) + "\n"
                                    + form.reason().strip());
                    questions.answered(WorkKind.DECIDE_SHARING, caseId, organisation.value());
                    return Outcome.done(caseId);
                });
    }

    private void renew(CaseId caseId, OrganisationId organisation, ContinuationForm form) {
        Map<SharingTerms, Set<Label>> byTerms = sharings.askedAbout(caseId, organisation).stream()
                .collect(Collectors.groupingBy(
                        SharingRecord::terms, Collectors.mapping(SharingRecord::category, Collectors.toSet())));
        byTerms.forEach((terms, categories) -> sharings.share(
                caseId,
                organisation,
                categories,
                new SharingTerms(
                        terms.ground(),
                        terms.purpose(),
                        form.reason().strip(),
                        Objects.requireNonNull(form.validUntil()))));
    }

    /** Nothing waits in a case that has ended. */
    @EventListener
    void on(CaseEnded event) {
        sharings.history(event.caseId()).stream()
                .map(SharingRecord::organisation)
                .distinct()
                .forEach(organisation -> takeBack(event.caseId(), organisation));
    }

    /** Takes the question back when another decision has answered it. */
    void settle(CaseId caseId, OrganisationId organisation) {
        if (sharings.askedAbout(caseId, organisation).isEmpty()) {
            takeBack(caseId, organisation);
        }
    }

    private void takeBack(CaseId caseId, OrganisationId organisation) {
        questions.takeBack(WorkKind.DECIDE_SHARING, caseId, organisation.value());
    }
}
