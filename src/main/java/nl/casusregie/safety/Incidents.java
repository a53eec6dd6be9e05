package nl.casusregie.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.safety.SafetyEvents.IncidentReported;
import nl.casusregie.safety.SafetyEvents.IncidentWeighed;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incidents: reported with their source, weighed by people with a table's advice beside them. */
@Service
@Transactional
public class Incidents {

    private final IncidentRepository incidents;
    private final IncidentAdvice advice;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incidents(
            IncidentRepository incidents,
            IncidentAdvice advice,
            CaseFiles cases,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.advice = advice;
        this.cases = cases;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Adds an incident to the case, for everybody who guards safety, and asks for it to be weighed. */
    public Outcome<UUID> report(CaseId caseId, IncidentForm form) {
        return report(caseId, form, Label.SAFETY);
    }

    /** The same with another label. */
    public Outcome<UUID> report(CaseId caseId, IncidentForm form, Label label) {
        access.enter(CaseAction.REPORT_INCIDENT, caseId);
        return form.check(LocalDate.now(clock))
                .refuseIf(cases.describe(caseId).phase().isFinal(), "", "refusal.caseHasEnded")
                .orElseDo(() -> {
                    Incident reported = new Incident(caseId, form, label, Actors.current(), clock.instant());
                    // Whoever reports need not be somebody who may read reports.
                    Incident incident = Actors.forCase(caseId, () -> incidents.save(reported));
                    timeline.add(
                            caseId, "timeline.incidentReported", form.facts(), incident.id(), incident.protection());
                    events.publishEvent(new IncidentReported(caseId, incident.id(), incident.forAdvice()));
                    return incident.id();
                });
    }

    /** Decides what the incident asks for, with the reason; may differ from the advice. */
    public Outcome<UUID> weigh(CaseId caseId, UUID incidentId, @Nullable IncidentWeight weight, String motivation) {
        access.enter(CaseAction.WEIGH_INCIDENT, caseId, incidentId);
        Refusals refusals =
                new Refusals().require(weight, "weight").requireText(motivation, "motivation", Refusals.TEXT);
        if (!refusals.none() || weight == null) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.WEIGH_INCIDENT, caseId, incidentId)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> {
                    Incident incident = find(caseId, incidentId);
                    incident.weigh(weight, motivation, Actors.current(), clock.instant());
                    timeline.add(
                            caseId,
                            "timeline.incidentWeighed." + weight,
                            motivation,
                            incidentId,
                            incident.protection());
                    events.publishEvent(new IncidentWeighed(caseId, incidentId, weight, motivation));
                    return Outcome.done(incidentId);
                });
    }

    public IncidentView view(CaseId caseId, UUID incidentId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, incidentId);
        Incident found = find(caseId, incidentId);
        if (!permit.sees(found.protection())) {
            throw new CaseNotVisible();
        }
        return show(found);
    }

    /** All incidents of the case, the newest report first. */
    public List<IncidentView> ofCase(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return incidents.findByCaseIdOrderByReportedAtDesc(caseId.value()).stream()
                .filter(incident -> permit.sees(incident.protection()))
                .map(this::show)
                .toList();
    }

    private IncidentView show(Incident incident) {
        return incident.view(advice.advise(incident.forAdvice()));
    }

    private Incident find(CaseId caseId, UUID incidentId) {
        return incidents.findByIdAndCaseId(incidentId, caseId.value()).orElseThrow(CaseNotVisible::new);
    }
}
