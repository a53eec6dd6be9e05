package nl.casusregie.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Partner;
import nl.casusregie.access.SharingRecord;
import nl.casusregie.access.Sharings;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on which ground an organisation gets data of the case, and stops that (domain.md 6.2: a substantial reason per sharing). */
@Service
@Transactional
public class SharingDecisions {

    private final Sharings sharings;
    private final CaseAccess access;
    private final Directory directory;
    private final SharingContinuation continuation;
    private final Timeline timeline;
    private final Clock clock;

    SharingDecisions(
            Sharings sharings,
            CaseAccess access,
            Directory directory,
            SharingContinuation continuation,
            Timeline timeline,
            Clock clock) {
        this.sharings = sharings;
        this.access = access;
        this.directory = directory;
        this.continuation = continuation;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Every decision so far, by organisation. */
    public List<SharingRecord> all(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return sharings.history(caseId);
    }

    /** Shares; the same category that was shared before follows the new decision. */
    public Outcome<CaseId> share(CaseId caseId, SharingForm form) {
        access.enter(CaseAction.DECIDE_SHARING, caseId);
        String region = access.regionOf(caseId);
        return form.check(LocalDate.now(clock))
                .refuseIf(
                        form.organisation() != null
                                && directory.partners(region).stream()
                                        .map(Partner::id)
                                        .noneMatch(form.organisation()::equals),
                        "organisation",
                        "refusal.required")
                .orElseDo(() -> {
                    OrganisationId organisation = Objects.requireNonNull(form.organisation());
                    sharings.share(caseId, organisation, form.categories(), form.terms());
                    continuation.settle(caseId, organisation);
                    timeline.add(caseId, "timeline.sharingDecided", directory.partnerName(organisation));
                    return caseId;
                });
    }

    /** Stops at once: the organisation then reads what it brought in itself, and no more. */
    public Outcome<CaseId> stop(CaseId caseId, UUID sharing, String reason) {
        access.enter(CaseAction.DECIDE_SHARING, caseId, sharing);
        return new Refusals().requireText(reason, "reason", Refusals.TEXT).orElseDo(() -> {
            continuation.settle(caseId, sharings.end(caseId, sharing, reason.strip()));
            timeline.add(caseId, "timeline.sharingStopped", reason.strip());
            return caseId;
        });
    }
}
