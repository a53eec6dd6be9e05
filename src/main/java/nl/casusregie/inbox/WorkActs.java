package nl.casusregie.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with work other than finishing it: take it up and give it back, hand it over, ask a colleague, put it on
 * hold. Each act is on the timeline of the case, in the same transaction.
 */
@Service
@Transactional
public class WorkActs {

    /** The longest explanation. */
    public static final int NOTE = 1000;

    /** The longest that work can be put on hold, in working days. */
    public static final int LONGEST_HOLD = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final WorkItemRepository items;
    private final Candidates candidates;
    private final Takers takers;
    private final Seen seen;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkActs(
            WorkItemRepository items,
            Candidates candidates,
            Takers takers,
            Seen seen,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.candidates = candidates;
        this.takers = takers;
        this.seen = seen;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the work mine; of two people who claim at once one wins and the other hears who. */
    public Outcome<UUID> claim(UUID id) {
        return act(id, new Refusals(), item -> {
            item.assignTo(me());
            changed(item, "timeline.work.claimed");
        });
    }

    /** Gives the work back: to whoever asked for it, else to the queue. The reason may be empty. */
    public Outcome<UUID> release(UUID id, String reason) {
        WorkItem item = mineToTouch(id);
        if (item.isOpen() && !me().value().equals(item.assigneeId())) {
            return Outcome.refused(Refusal.of("refusal.noLongerNeeded"));
        }
        return act(id, note(reason), held -> {
            UserId back = held.askedById() == null ? null : new UserId(held.askedById());
            held.release();
            changed(held, "timeline.work.released", back == null ? "" : directory.nameOf(back), reason);
            if (back != null) {
                seen.forget(held, back);
                events.publishEvent(new WorkNotice.Assigned(held.asNotice()));
            }
        });
    }

    /** The colleagues who can be given the work: they may open the case and do this kind of work. */
    public List<Colleague> takers(UUID id) {
        WorkItem item = mineToTouch(id);
        return takers.of(item).stream().filter(each -> !each.id().equals(me())).toList();
    }

    /** Hands the work over for good. */
    public Outcome<UUID> handOver(UUID id, UserId to, String note) {
        return give(id, to, note(note), note, "timeline.work.handedOver", item -> item.handOver(to));
    }

    /** Asks a colleague to do it or to answer; it comes back to whoever asks when the colleague gives it back. */
    public Outcome<UUID> ask(UUID id, UserId colleague, String question) {
        Refusals refusals = new Refusals().requireText(question, "note", NOTE);
        return give(id, colleague, refusals, question, "timeline.work.asked", item -> item.ask(colleague, me()));
    }

    /** Takes back what one asked of a colleague. */
    public Outcome<UUID> takeBack(UUID id) {
        WorkItem item = mineToTouch(id);
        if (!item.isOpen() || !me().value().equals(item.askedById())) {
            return Outcome.refused(Refusal.of("refusal.noLongerNeeded"));
        }
        item.release();
        changed(item, "timeline.work.takenBack");
        return Outcome.done(id);
    }

    /** Puts the work away until the morning of so many working days from now; the term goes on meanwhile. */
    public Outcome<UUID> hold(UUID id, int workingDays, String reason) {
        Refusals refusals = new Refusals()
                .refuseIf(workingDays < 1 || workingDays > LONGEST_HOLD, "days", "refusal.holdDays", LONGEST_HOLD)
                .requireText(reason, "note", NOTE);
        return act(id, refusals, item -> {
            LocalDate day = WorkingDays.plus(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE), workingDays);
            Instant until = day.atStartOfDay(WorkingDays.ZONE).toInstant();
            item.hold(me(), until);
            changed(item, "timeline.work.held", day.format(DAY), reason);
        });
    }

    /** Goes on with work that was put on hold. */
    public Outcome<UUID> resume(UUID id) {
        return act(id, new Refusals(), item -> {
            item.resume();
            changed(item, "timeline.work.resumed");
        });
    }

    /** Puts back where it was before an act of one's own; only whoever could take the work can have it back. */
    Outcome<UUID> undo(BulkResult.Done step) {
        WorkItem item = items.lock(step.id()).orElseThrow(CaseNotVisible::new);
        if (!item.isOpen() || item.version() != step.version()) {
            return Outcome.refused(Refusal.of("refusal.changedSince"));
        }
        if (!takers.includes(item, me()) && !candidates.includes(item.id(), Actors.current())) {
            throw new CaseNotVisible();
        }
        item.putBack(step.before());
        changed(item, "timeline.work.undone");
        return Outcome.done(item.id());
    }

    private Outcome<UUID> give(
            UUID id, UserId to, Refusals refusals, String note, String key, Consumer<WorkItem> change) {
        WorkItem item = mineToTouch(id);
        refusals.refuseIf(
                to.equals(me()) || (item.isOpen() && !takers.includes(item, to)), "colleague", "refusal.cannotTake");
        return act(id, refusals, given -> {
            change.accept(given);
            seen.forget(given, to);
            changed(given, key, directory.nameOf(to), note);
            events.publishEvent(new WorkNotice.Assigned(given.asNotice()));
        });
    }

    private Outcome<UUID> act(UUID id, Refusals refusals, Consumer<WorkItem> change) {
        WorkItem item = mineToTouch(id);
        Optional<Refusal> late = whyNot(item);
        if (late.isPresent()) {
            return Outcome.refused(late.get());
        }
        return refusals.orElseDo(() -> {
            change.accept(item);
            return id;
        });
    }

    private Optional<Refusal> whyNot(WorkItem item) {
        if (!item.isOpen()) {
            return Optional.of(Refusal.of("refusal.noLongerNeeded"));
        }
        UUID holder = item.assigneeId();
        return holder != null && candidates.isHeldByAnother(item, Actors.current())
                ? Optional.of(Refusal.of("refusal.heldBy", directory.nameOf(new UserId(holder))))
                : Optional.empty();
    }

    private void changed(WorkItem item, String key, String... detail) {
        events.publishEvent(new WorkHappened(item.caseId(), key, KindNames.detail(item.kind(), detail)));
        events.publishEvent(new WorkNotice.Changed(item.asNotice()));
    }

    private WorkItem mineToTouch(UUID id) {
        if (!candidates.includes(id, Actors.current())) {
            throw new CaseNotVisible();
        }
        return items.lock(id).orElseThrow(CaseNotVisible::new);
    }

    static Refusals note(String text) {
        return new Refusals().limit(text, "note", NOTE);
    }

    private static UserId me() {
        return Actors.current().id();
    }
}
