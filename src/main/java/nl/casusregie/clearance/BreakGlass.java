package nl.casusregie.clearance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Conflicts;
import nl.casusregie.access.EmergencyWindow;
import nl.casusregie.access.EmergencyWindows;
import nl.casusregie.access.RateLimit;
import nl.casusregie.access.RealTime;
import nl.casusregie.access.StepUpProof;
import nl.casusregie.casefile.CaseNumbers;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Breaking the glass (trust.md 5.3, AC-Z9): somebody who cannot wait sees a case for an hour at most, to read and to add;
 * three people are told in the same transaction, and the privacy officer reviews it.
 */
@Service
@Transactional
public class BreakGlass {

    /** Published when a window opened or ended, for the screens that show it. */
    public record GlassChanged(nl.casusregie.shared.UserId user) {}

    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final Conflicts conflicts;
    private final EmergencyWindows windows;
    private final EmergencyReviewBook reviews;
    private final Tidings tidings;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final RateLimit guesses;
    private final Clock clock;

    BreakGlass(
            CaseNumbers numbers,
            CaseAccess access,
            Conflicts conflicts,
            EmergencyWindows windows,
            EmergencyReviewBook reviews,
            Tidings tidings,
            Timeline timeline,
            ApplicationEventPublisher events,
            RealTime time,
            Clock clock) {
        this.numbers = numbers;
        this.access = access;
        this.conflicts = conflicts;
        this.windows = windows;
        this.reviews = reviews;
        this.tidings = tidings;
        this.timeline = timeline;
        this.events = events;
        this.guesses = new RateLimit(time, 5, Duration.ofMinutes(10));
        this.clock = clock;
    }

    /** Opens the case of that number; refused in the same words when there is none, or none that may be opened so. */
    public Outcome<CaseId> open(EmergencyForm form, @Nullable StepUpProof proof) {
        Actor me = Actors.current();
        if (Professionals.ROLES.stream().noneMatch(role -> me.has(role))) {
            throw new CaseNotVisible();
        }
        Refusals refusals = new Refusals();
        form.check(refusals);
        refusals.refuseIf(proof == null || !proof.countsFor(me.id(), clock.instant()), "password", "refusal.stepUp");
        EmergencyCategory category = form.category();
        if (!refusals.none() || category == null) {
            return Outcome.refused(refusals.list());
        }
        Optional<CaseId> found = find(me, form);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.at("number", "refusal.emergencyNotPossible"));
        }
        CaseId id = found.get();
        if (access.may(CaseAction.SEE_CONTENT, id)) {
            return Outcome.refused(Refusal.at("number", "refusal.caseIsYours"));
        }
        EmergencyWindow window = windows.open(id);
        access.enter(CaseAction.SEE_PROCESS, id, window.id());
        timeline.add(id, "timeline.emergencyAccess", "");
        reviews.open(window, form, category, tidings.glassBroken(id, me));
        events.publishEvent(new GlassChanged(me.id()));
        return Outcome.done(id);
    }

    /** Nobody finds out numbers here: after five that lead nowhere one waits. */
    private Optional<CaseId> find(Actor me, EmergencyForm form) {
        String key = me.id().toString();
        if (!guesses.isFree(key)) {
            return Optional.empty();
        }
        Optional<CaseId> found = numbers.find(form.plainNumber())
                .filter(id -> worksIn(me, id))
                .filter(id -> !conflicts.stop(id, me.id()));
        if (found.isEmpty()) {
            guesses.take(key);
        }
        return found;
    }

    /** Who comes from outside does not see the case, so the product looks. */
    private boolean worksIn(Actor me, CaseId id) {
        String region = Actors.asSystem(id, () -> access.regionOf(id));
        return Professionals.includes(role -> me.has(role, region));
    }

    /** Closes it before its time. */
    public Outcome<UUID> close(UUID window) {
        Actor me = Actors.current();
        if (Professionals.ROLES.stream().noneMatch(role -> me.has(role))) {
            throw new CaseNotVisible();
        }
        return windows.close(window)
                .map(closed -> {
                    events.publishEvent(new GlassChanged(closed.user()));
                    return Outcome.done(window);
                })
                .orElseGet(() -> Outcome.refused(Refusal.of("refusal.emergencyIsOver")));
    }

    /** Writes down what one found or did while the glass is broken. */
    public Outcome<CaseId> note(CaseId id, String text) {
        access.enter(CaseAction.ADD_EMERGENCY_NOTE, id);
        return new Refusals().requireText(text, "text", Refusals.TEXT).orElseDo(() -> {
            timeline.add(id, "timeline.emergencyNote", text.strip());
            return id;
        });
    }

    /** A window of whoever is signed in, with the number of its case. */
    public record OpenGlass(UUID window, CaseId caseId, String number, long minutesLeft) {}

    public List<OpenGlass> mine() {
        return windows.mine().stream()
                .map(window -> new OpenGlass(
                        window.id(), window.caseId(), numbers.of(window.caseId()), window.minutesLeft(clock.instant())))
                .toList();
    }
}
