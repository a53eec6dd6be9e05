package nl.casusregie.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Relation;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases and moves them through their phases, for the modules that carry out the steps. */
@Service
@Transactional
public class CaseFiles {

    private final CaseFileRepository cases;
    private final CaseAccess access;
    private final Timeline timeline;
    private final PhaseMoves moves;
    private final Clock clock;

    CaseFiles(CaseFileRepository cases, CaseAccess access, Timeline timeline, PhaseMoves moves, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.timeline = timeline;
        this.moves = moves;
        this.clock = clock;
    }

    /** Opens the case of a household for which somebody applied. */
    public CaseOverview open(CaseId id, String title, String regionCode, Urgency urgency, UserId applicant) {
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, WorkingDays.ZONE).getYear();
        String number = "MDA-%d-%04d".formatted(year, cases.nextNumber());
        // Known to access first: without that the database refuses the rows of the case.
        access.register(id, regionCode, applicant);
        CaseFile opened = cases.saveAndFlush(new CaseFile(id, number, title, regionCode, urgency, now));
        timeline.add(id, "timeline.opened", "");
        return opened.overview();
    }

    /** The case in process terms; whose it is and why it ended only for whoever stands nearer than the process. */
    public CaseOverview overview(CaseId id) {
        Relation rule = access.enter(CaseAction.SEE_PROCESS, id).rule();
        CaseOverview overview = find(id).overview();
        return switch (rule) {
            case PROCESS_VIEWER -> overview.without(true);
            case APPLICANT -> overview.phase() == CasePhase.NOT_ADMITTED ? overview : overview.without(false);
            default -> overview;
        };
    }

    /** Follows the process into a phase; does not ask access, because the step that led here has. */
    public void enterPhase(CaseId id, CasePhase phase) {
        moves.into(id, phase).enter(phase, clock.instant());
    }

    public void stopClock(CaseId id) {
        find(id).stopClock(clock.instant());
        timeline.add(id, "timeline.clockStopped", "");
    }

    public void startClock(CaseId id) {
        find(id).startClock();
    }

    /** Ends an application that triage did not admit; kept for a year without content growing (domain.md 6.7, INF). */
    public void notAdmitted(CaseId id, String reason) {
        LocalDate keepUntil = LocalDate.now(clock).plusYears(1);
        find(id).end(CasePhase.NOT_ADMITTED, reason, keepUntil, clock.instant());
        timeline.add(id, "timeline.phase.NOT_ADMITTED", reason);
    }

    /** The case in process terms for work that the product does by itself. */
    public CaseOverview describe(CaseId id) {
        return find(id).overview();
    }

    /** What a piece of work says of its case. */
    public CaseInBrief inBrief(CaseId id) {
        return find(id).inBrief();
    }

    /** Whether this installation holds no case at all. */
    public boolean none() {
        return cases.count() == 0;
    }

    CaseFile find(CaseId id) {
        return cases.findById(id.value()).orElseThrow(CaseNotVisible::new);
    }
}
