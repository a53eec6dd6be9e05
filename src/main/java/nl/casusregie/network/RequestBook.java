package nl.casusregie.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Addressing;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.audit.EventKind;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.network.SpecialistRequest.By;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a request has in common: the work is taken, the request moves, the outside is closed at the end, the process hears. */
@Component
class RequestBook {

    private final SpecialistRequestRepository requests;
    private final Addressing addressing;
    private final Work work;
    private final Timeline timeline;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestBook(
            SpecialistRequestRepository requests,
            Addressing addressing,
            Work work,
            Timeline timeline,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.addressing = addressing;
        this.work = work;
        this.timeline = timeline;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What a step writes on the timeline of the case. */
    record Entry(String key, String detail) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    By now() {
        return new By(Actors.current(), clock.instant());
    }

    SpecialistRequest find(CaseId caseId, UUID requestId) {
        return requests.findByIdAndCaseId(requestId, caseId.value()).orElseThrow(CaseNotVisible::new);
    }

    /** Carries out a step that finishes work; refused when the form is wrong or the work is not there to be done. */
    Outcome<UUID> step(
            WorkKind kind,
            SpecialistRequest request,
            Refusals refusals,
            Entry entry,
            Consumer<By> change,
            Object happened) {
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(kind, request.caseId(), request.id())
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> {
                    move(request, entry, change, happened);
                    return Outcome.done(request.id());
                });
    }

    /** Carries out a step; a request that has ended is closed to the outside at the same moment. */
    void move(SpecialistRequest request, Entry entry, Consumer<By> change, Object happened) {
        change.accept(now());
        timeline.add(request.caseId(), entry.key(), entry.detail(), request.id(), request.protection());
        if (request.state().isFinal()) {
            addressing.release(request.id());
        }
        events.publishEvent(happened);
    }

    /** Opens the request to the organisation that is asked now and closes it to every other. */
    void openToAsked(SpecialistRequest request) {
        addressing.release(request.id());
        addressing.address(request.caseId(), request.organisation(), request.id());
        log.write(AuditEvent.of(EventKind.DISCLOSE, "REQUEST_SPECIALIST")
                .about(request.caseId(), request.id())
                .because("to organisation " + request.organisation()));
    }
}
