package nl.casusregie.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints: written down by anybody of the team, sent to the organisation whose procedure it is, with how that ended. Nothing
 * in the trajectory asks whether there is one, so that it never stops anything for safety (domain.md 2.12).
 */
@Service
@Transactional
public class Complaints {

    private final ComplaintRepository complaints;
    private final Households households;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Complaints(
            ComplaintRepository complaints, Households households, CaseAccess access, Timeline timeline, Clock clock) {
        this.complaints = complaints;
        this.households = households;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    public List<ComplaintRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return complaints.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value()).stream()
                .filter(complaint -> permit.sees(complaint.protection()))
                .map(Complaint::asRecord)
                .toList();
    }

    public Outcome<UUID> receive(CaseId caseId, ComplaintForm form) {
        Permit permit = access.enter(CaseAction.RECORD_VOICE, caseId);
        if (form.person() != null && !households.ids(caseId).contains(new PersonId(form.person()))) {
            throw new CaseNotVisible();
        }
        return form.check(LocalDate.now(clock)).orElseDo(() -> {
            Complaint received = complaints.save(new Complaint(caseId, form, permit.actor(), clock.instant()));
            timeline.add(caseId, "timeline.voiceComplaint.RECEIVED", "", received.id(), received.protection());
            return received.id();
        });
    }

    /** Says to which organisation it went. */
    public Outcome<UUID> send(CaseId caseId, UUID id, String to) {
        Complaint complaint = visible(caseId, id);
        return new Refusals().requireText(to, "to", Refusals.LINE).orElseDo(() -> {
            complaint.send(to, LocalDate.now(clock));
            timeline.add(caseId, "timeline.voiceComplaint.SENT", to.strip(), id, complaint.protection());
            return id;
        });
    }

    /** Says how it ended, and so that whoever complained knows. */
    public Outcome<UUID> settle(CaseId caseId, UUID id, String outcome) {
        Complaint complaint = visible(caseId, id);
        return new Refusals().requireText(outcome, "outcome", Refusals.TEXT).orElseDo(() -> {
            complaint.settle(outcome, LocalDate.now(clock));
            timeline.add(caseId, "timeline.voiceComplaint.SETTLED", "", id, complaint.protection());
            return id;
        });
    }

    private Complaint visible(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.HANDLE_COMPLAINT, caseId, id);
        return complaints
                .findByIdAndCaseId(id, caseId.value())
                .filter(each -> permit.sees(each.protection()))
                .orElseThrow(CaseNotVisible::new);
    }
}
