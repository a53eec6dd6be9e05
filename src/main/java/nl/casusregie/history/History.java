package nl.casusregie.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.safety.DateKnown;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a household, in order: what was written down here together with the incidents that were reported. */
@Service
@Transactional
public class History {

    /** The refusal of whoever changed an event that somebody else had changed since they saw it. */
    public static final String CHANGED_MEANWHILE = "refusal.eventChangedMeanwhile";

    private final HistoryEvents events;
    private final Parts parts;
    private final Incidents incidents;
    private final MeasureQuestions questions;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    History(
            HistoryEvents events,
            Parts parts,
            Incidents incidents,
            MeasureQuestions questions,
            CaseAccess access,
            Timeline timeline,
            Clock clock) {
        this.events = events;
        this.parts = parts;
        this.incidents = incidents;
        this.questions = questions;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Everything that whoever looks may read, the oldest first and what has no date last. */
    public List<Happening> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        Map<UUID, Map<PersonId, Part>> said = parts.ofCase(caseId);
        List<Happening> all = new ArrayList<>();
        events.findByCaseIdOrderByRecordedAtAscIdAsc(caseId.value()).stream()
                .filter(event -> permit.sees(event.protection()))
                .map(event -> event.asHappening(said.getOrDefault(event.id(), Map.of())))
                .forEach(all::add);
        incidents.ofCase(caseId).stream()
                .map(incident -> ofIncident(incident, said.getOrDefault(incident.id(), Map.of())))
                .forEach(all::add);
        all.sort(Comparator.comparing((Happening each) -> each.begins().orElse(LocalDate.MAX))
                .thenComparing(Happening::recordedAt));
        return all;
    }

    /** Writes an event down. */
    public Outcome<UUID> add(CaseId caseId, EventForm form, Map<PersonId, Part> who, Label label) {
        Permit permit = access.enter(CaseAction.RECORD_HISTORY, caseId);
        return check(form, who).orElseDo(() -> {
            HistoryEvent added = events.save(new HistoryEvent(
                    caseId, form, questions.askOn(caseId, form), label, permit.actor(), clock.instant()));
            parts.say(caseId, added.id(), who);
            timeline.add(caseId, "timeline.historyAdded", "", added.id(), added.protection());
            return added.id();
        });
    }

    /** Changes what is known; {@code shown} is what whoever changes it had before them. */
    public Outcome<UUID> change(CaseId caseId, UUID id, EventForm shown, EventForm form, Map<PersonId, Part> who) {
        Permit permit = access.enter(CaseAction.RECORD_HISTORY, caseId, id);
        HistoryEvent event = visible(caseId, id, permit);
        return check(form, who)
                .refuseIf(!event.form().equals(shown), "", CHANGED_MEANWHILE)
                .orElseDo(() -> {
                    questions.endChanges(event, form);
                    event.change(form, questions.askOn(caseId, form));
                    parts.say(caseId, id, who);
                    timeline.add(caseId, "timeline.historyChanged", "", id, event.protection());
                    return id;
                });
    }

    /** Takes away what was never true. */
    public void remove(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.RECORD_HISTORY, caseId, id);
        HistoryEvent event = visible(caseId, id, permit);
        questions.withdraw(event);
        parts.forget(caseId, id);
        events.delete(event);
        timeline.add(caseId, "timeline.historyRemoved", "", id, event.protection());
    }

    /** Says who had which part in an incident; the incident itself stays as it was reported. */
    public Outcome<UUID> sayParts(CaseId caseId, UUID incidentId, Map<PersonId, Part> who) {
        access.enter(CaseAction.RECORD_HISTORY, caseId, incidentId);
        IncidentView incident = incidents.view(caseId, incidentId);
        return new Refusals().orElseDo(() -> {
            parts.say(caseId, incidentId, who);
            timeline.add(caseId, "timeline.historyPartsSaid", "", incidentId, incident.protection());
            return incidentId;
        });
    }

    private Refusals check(EventForm form, Map<PersonId, Part> who) {
        boolean violent = form.kind() == null
                || EnumSet.of(EventGroup.VIOLENCE, EventGroup.REPORT)
                        .contains(Objects.requireNonNull(form.kind()).group());
        return form.check(LocalDate.now(clock))
                .refuseIf(
                        !violent && who.values().stream().anyMatch(Part::isInViolence),
                        "parts",
                        "refusal.partWithoutViolence");
    }

    private HistoryEvent visible(CaseId caseId, UUID id, Permit permit) {
        return events.findByIdAndCaseId(id, caseId.value())
                .filter(event -> permit.sees(event.protection()))
                .orElseThrow(CaseNotVisible::new);
    }

    private static Happening ofIncident(IncidentView incident, Map<PersonId, Part> who) {
        EventForm form = new EventForm(
                EventKind.EARLIER_VIOLENCE,
                Optional.ofNullable(incident.happenedOn()).map(PartialDate::of).orElse(PartialDate.UNKNOWN),
                incident.dateKnown() == DateKnown.ABOUT,
                PartialDate.UNKNOWN,
                "",
                incident.facts(),
                incident.source(),
                "",
                incident.childrenPresent(),
                "",
                "");
        return new Happening(
                incident.id(),
                form,
                incident,
                who,
                incident.reportedBy(),
                incident.reportedByOrganisation(),
                incident.reportedAt(),
                incident.protection());
    }
}
