package nl.casusregie.access;

import java.time.Clock;
import java.time.LocalDate;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Component;

/** Until when consent holds before it is asked again, as the region of a case agreed. */
@Component
public class ConsentTerms {

    private final RegionalGrounds grounds;
    private final CaseAccess access;
    private final Clock clock;

    ConsentTerms(RegionalGrounds grounds, CaseAccess access, Clock clock) {
        this.grounds = grounds;
        this.access = access;
        this.clock = clock;
    }

    /** The day to propose for consent that is given today. */
    public LocalDate proposed(CaseId caseId) {
        return LocalDate.now(clock).plusMonths(grounds.consentMonths(access.regionOf(caseId)));
    }
}
