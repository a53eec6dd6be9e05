package nl.casusregie.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** The case of one household; guards which phase may follow which. */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;
    private String title;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private CasePhase phase;

    private Instant phaseSince;
    private Instant openedAt;
    private int episode;
    private @Nullable Instant clockStoppedSince;
    private @Nullable Instant closedAt;
    private @Nullable LocalDate retainUntil;

    @Sealed
    private @Nullable String closingReason;

    @ElementCollection
    @CollectionTable(name = "case_phase", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<PhaseEntry> phases = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(CaseId id, String number, String title, String regionCode, Urgency urgency, Instant now) {
        this.id = id.value();
        this.number = number;
        this.title = title;
        this.regionCode = regionCode;
        this.urgency = urgency;
        this.openedAt = now;
        this.episode = 1;
        move(CasePhase.APPLICATION, now);
    }

    /** Follows the process into a phase; entering the phase it is in already changes nothing. */
    void enter(CasePhase next, Instant now) {
        if (phase.isFinal()) {
            throw new IllegalStateException("a case that has ended does not go on in phase " + next);
        }
        if (phase != next) {
            move(next, now);
        }
    }

    /** The clock stands still while the applicant has to supply something. */
    void stopClock(Instant now) {
        if (clockStoppedSince == null) {
            clockStoppedSince = now;
        }
    }

    void startClock() {
        clockStoppedSince = null;
    }

    void end(CasePhase how, String reason, LocalDate keepUntil, Instant now) {
        if (!how.isFinal()) {
            throw new IllegalArgumentException(how + " does not end a case");
        }
        enter(how, now);
        closedAt = now;
        closingReason = reason;
        retainUntil = keepUntil;
        clockStoppedSince = null;
    }

    /** Begins a new episode of the same case; what was before stays readable. */
    void reopen(Instant now) {
        if (phase != CasePhase.CLOSED) {
            throw new IllegalStateException("only a closed case can be reopened");
        }
        episode++;
        closedAt = null;
        closingReason = null;
        retainUntil = null;
        move(CasePhase.INFORMING, now);
    }

    private void move(CasePhase next, Instant now) {
        phase = next;
        phaseSince = now;
        phases.add(new PhaseEntry(next, now, episode));
    }

    CasePhase phase() {
        return phase;
    }

    /** Leaves its phases where they are. */
    CaseInBrief inBrief() {
        return new CaseInBrief(number, title, regionCode, urgency);
    }

    CaseOverview overview() {
        return new CaseOverview(
                new CaseId(id),
                number,
                title,
                regionCode,
                urgency,
                phase,
                phaseSince,
                openedAt,
                episode,
                clockStoppedSince,
                closedAt,
                retainUntil,
                closingReason,
                List.copyOf(phases));
    }
}
