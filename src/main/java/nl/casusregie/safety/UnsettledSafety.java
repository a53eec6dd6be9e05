package nl.casusregie.safety;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseEnded.CaseWithdrawn;
import nl.casusregie.casefile.ClosingObstacle;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a case open while an acute report is not settled or an incident not weighed; a withdrawn case lets its reports lapse. */
@Component
class UnsettledSafety implements ClosingObstacle {

    private static final Set<AcuteState> OPEN = EnumSet.of(AcuteState.OPEN, AcuteState.SECURED);

    private final AcuteReports reports;
    private final IncidentRepository incidents;
    private final Clock clock;

    UnsettledSafety(AcuteReports reports, IncidentRepository incidents, Clock clock) {
        this.reports = reports;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public List<Refusal> obstacles(CaseId caseId) {
        int open = reports.findByCaseIdAndStateIn(caseId.value(), OPEN).size();
        int unweighed = incidents.countByCaseIdAndWeightIsNull(caseId.value());
        return new Refusals()
                .refuseIf(open > 0, "", "refusal.acuteNotSettled", open)
                .refuseIf(unweighed > 0, "", "refusal.incidentNotWeighed", unweighed)
                .list();
    }

    @EventListener
    void on(CaseWithdrawn event) {
        reports.findByCaseIdAndStateIn(event.caseId().value(), OPEN)
                .forEach(report -> report.lapse(Actors.current(), clock.instant()));
    }
}
