package nl.casusregie.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferencePlanning;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which variable of a process names the subject of a user task. */
@Component
class Subjects {

    private static final Duration A_MEETING = Duration.ofHours(2);

    private final ConferencePlanning conferences;
    private final SpecialistRequests requests;

    Subjects(ConferencePlanning conferences, SpecialistRequests requests) {
        this.conferences = conferences;
        this.requests = requests;
    }

    @Nullable
    UUID of(WorkKind kind, DelegateExecution execution) {
        if (kind == WorkKind.PREPARE_CONTRIBUTION) {
            return contribution(execution);
        }
        String variable = variableOf(kind);
        return variable.isEmpty() ? null : UUID.fromString((String) execution.getVariable(variable));
    }

    static String variableOf(WorkKind kind) {
        return switch (kind) {
            case HEAR_PERSON -> "personId";
            case AGREE_PLAN, CONFIRM_SCALING_DOWN -> "organisationId";
            case HOLD_CONFERENCE -> "conferenceId";
            case ANSWER_REQUEST, CHASE_ANSWER, END_WAITING, DELIVER_RESULT, REVIEW_RESULT, DECIDE_FOLLOW_UP ->
                "requestId";
            case SECURE_SAFETY, CONFIRM_SAFETY -> "acuteReportId";
            case WEIGH_INCIDENT -> "incidentId";
            default -> "";
        };
    }

    /** Two conferences of a case can ask the same organisation at the same time: the subject is what it is asked for. */
    private UUID contribution(DelegateExecution execution) {
        OrganisationId organisation = OrganisationId.of((String) execution.getVariable("organisationId"));
        return conferences.contribution(conference(execution), organisation);
    }

    /** Work around a conference is due when the conference says so, not by the table. */
    Optional<Instant> fixedDue(WorkKind kind, DelegateExecution execution) {
        return switch (kind) {
            case PREPARE_CONTRIBUTION -> Optional.of(conferences.preparationDeadline(conference(execution)));
            case HOLD_CONFERENCE -> Optional.of(recordBy(conferences.start(conference(execution))));
            default -> Optional.empty();
        };
    }

    /** A conference is recorded on the day it is held, or the next working day when it is held late in the day. */
    private static Instant recordBy(Instant start) {
        Instant close = WorkingDays.closeAfter(start, 0);
        return close.isBefore(start.plus(A_MEETING)) ? WorkingDays.closeAfter(start, 1) : close;
    }

    private static ConferenceId conference(DelegateExecution execution) {
        return ConferenceId.of((String) execution.getVariable("conferenceId"));
    }

    OrganisationId askedOrganisation(DelegateExecution execution) {
        return requests.askedOrganisation(UUID.fromString((String) execution.getVariable("requestId")));
    }
}
