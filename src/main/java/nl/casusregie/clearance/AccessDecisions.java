package nl.casusregie.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseGrant;
import nl.casusregie.access.CaseGrants;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.clearance.AccessRequestBook.Waiting;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who asks to see a case, and ends the leave again; coordinator and lead decide. */
@Service
@Transactional
public class AccessDecisions {

    private final AccessRequestBook book;
    private final CaseGrants grants;
    private final CaseAccess access;
    private final Directory directory;
    private final Timeline timeline;
    private final Tidings tidings;
    private final AccessTerms terms;

    AccessDecisions(
            AccessRequestBook book,
            CaseGrants grants,
            CaseAccess access,
            Directory directory,
            Timeline timeline,
            Tidings tidings,
            AccessTerms terms) {
        this.book = book;
        this.grants = grants;
        this.access = access;
        this.directory = directory;
        this.timeline = timeline;
        this.tidings = tidings;
        this.terms = terms;
    }

    /** Somebody who may see the case for a while, as whoever decides sees them. */
    public record Guest(UUID grant, String name, String jobTitle, String organisation, LocalDate lastDay) {}

    /** Gives leave until the end of a day. */
    public Outcome<UUID> approve(UUID request, @Nullable LocalDate until) {
        Permit permit = enter(request);
        Optional<Waiting> waiting = book.lock(request);
        Refusals refusals = new Refusals().refuseIf(waiting.isEmpty(), "", "refusal.requestAnswered");
        terms.check(until, refusals);
        if (!refusals.none() || until == null || waiting.isEmpty()) {
            return Outcome.refused(refusals.list());
        }
        UserId asker = waiting.get().asker();
        UUID grant = grants.give(permit.caseId(), asker, until);
        book.answer(request, RequestState.GIVEN, "", permit.actor().id(), grant);
        timeline.add(permit.caseId(), "timeline.accessGiven", nameOf(asker));
        tidings.tell(asker, NoticeKind.ACCESS_GIVEN, permit.caseId());
        return Outcome.done(grant);
    }

    /** Says no, and why. */
    public Outcome<UUID> refuse(UUID request, String reason) {
        Permit permit = enter(request);
        Optional<Waiting> waiting = book.lock(request);
        Refusals refusals = new Refusals()
                .requireText(reason, "reason", AccessForm.REASON)
                .refuseIf(waiting.isEmpty(), "", "refusal.requestAnswered");
        if (!refusals.none() || waiting.isEmpty()) {
            return Outcome.refused(refusals.list());
        }
        book.answer(
                request, RequestState.REFUSED, reason.strip(), permit.actor().id(), null);
        tidings.tell(waiting.get().asker(), NoticeKind.ACCESS_REFUSED, permit.caseId());
        return Outcome.done(request);
    }

    /** Takes the leave away at once. */
    public Outcome<UUID> withdraw(CaseId caseId, UUID grant, String reason) {
        access.enter(CaseAction.DECIDE_ACCESS, caseId, grant);
        Refusals refusals = new Refusals().requireText(reason, "reason", Refusals.LINE);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        Optional<CaseGrant> ended = grants.withdraw(caseId, grant, reason.strip());
        if (ended.isEmpty()) {
            return Outcome.refused(Refusal.of("refusal.accessHasEnded"));
        }
        timeline.add(caseId, "timeline.accessWithdrawn", nameOf(ended.get().user()));
        tidings.tell(ended.get().user(), NoticeKind.ACCESS_WITHDRAWN, caseId);
        return Outcome.done(grant);
    }

    /** Everybody who has leave now. */
    public List<Guest> guests(CaseId caseId) {
        access.enter(CaseAction.DECIDE_ACCESS, caseId);
        List<CaseGrant> open = grants.open(caseId);
        Map<UserId, Colleague> people =
                directory.colleagues(open.stream().map(CaseGrant::user).toList());
        return open.stream()
                .map(grant -> guest(grant, people.get(grant.user())))
                .toList();
    }

    /** Whether there is such a request is told only to whoever decides about its case. */
    private Permit enter(UUID request) {
        CaseId caseId = book.caseOf(request).orElseThrow(CaseNotVisible::new);
        return access.enter(CaseAction.DECIDE_ACCESS, caseId, request);
    }

    private static Guest guest(CaseGrant grant, @Nullable Colleague person) {
        LocalDate lastDay = grant.lastDay();
        return person == null
                ? new Guest(grant.id(), "", "", "", lastDay)
                : new Guest(grant.id(), person.name(), person.jobTitle(), person.organisationName(), lastDay);
    }

    private String nameOf(UserId user) {
        return directory
                .colleague(user)
                .map(person -> person.name() + ", " + person.organisationName())
                .orElse("");
    }
}
