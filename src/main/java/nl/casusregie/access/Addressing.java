package nl.casusregie.access;

import java.time.Clock;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one subject of a case to an organisation outside the team, and closes it again. */
@Service
@Transactional
public class Addressing {

    private final Addressees addressees;
    private final Sharings sharings;
    private final Conflicts conflicts;
    private final Clock clock;

    Addressing(Addressees addressees, Sharings sharings, Conflicts conflicts, Clock clock) {
        this.addressees = addressees;
        this.sharings = sharings;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    public void address(CaseId caseId, OrganisationId organisation, UUID subject) {
        if (!addressees.existsByCaseIdAndOrganisationIdAndSubjectIdAndReleasedAtIsNull(
                caseId.value(), organisation.value(), subject)) {
            addressees.save(new Addressee(caseId, organisation, subject, clock.instant()));
            sharings.startAgreed(caseId, organisation);
            conflicts.cameNearer(caseId);
        }
    }

    /** Ends what every organisation could see of the subject. */
    public void release(UUID subject) {
        addressees.findBySubjectIdAndReleasedAtIsNull(subject).forEach(addressee -> addressee.release(clock.instant()));
    }
}
