package nl.casusregie.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.OrganisationId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which variable of a process names the subject of a user task. */
@Component
class Subjects {

    @Nullable
    UUID of(WorkKind kind, DelegateExecution execution) {
        String variable = variableOf(kind);
        return variable.isEmpty() ? null : UUID.fromString((String) execution.getVariable(variable));
    }

    static String variableOf(WorkKind kind) {
        return switch (kind) {
            case HEAR_PERSON -> "personId";
            case PREPARE_CONTRIBUTION, AGREE_PLAN, CONFIRM_SCALING_DOWN -> "organisationId";
            case HOLD_CONFERENCE -> "conferenceId";
            case ANSWER_REQUEST, CHASE_ANSWER, END_WAITING, DELIVER_RESULT, REVIEW_RESULT, DECIDE_FOLLOW_UP ->
                "requestId";
            case SECURE_SAFETY, CONFIRM_SAFETY -> "acuteReportId";
            case WEIGH_INCIDENT -> "incidentId";
            default -> "";
        };
    }

    /** Work around a conference is due when the conference says so, not by the table. */
    Optional<Instant> fixedDue(WorkKind kind, DelegateExecution execution) {
        return Optional.empty();
    }

    OrganisationId askedOrganisation(DelegateExecution execution) {
        return OrganisationId.of((String) execution.getVariable("askedOrganisationId"));
    }
}
