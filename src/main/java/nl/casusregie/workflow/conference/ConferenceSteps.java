package nl.casusregie.workflow.conference;

import java.util.Map;
import nl.casusregie.conference.ConferenceEvents.ConferenceRecorded;
import nl.casusregie.conference.ConferenceEvents.ConferenceScheduled;
import nl.casusregie.conference.ConferenceEvents.ContributionGiven;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the conference diagram on when the domain has decided. */
@Component
class ConferenceSteps {

    private final TaskCompletion tasks;

    ConferenceSteps(TaskCompletion tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(ConferenceScheduled event) {
        tasks.complete(
                WorkKind.SCHEDULE_CONFERENCE,
                event.caseId(),
                null,
                Map.of(ConferenceProcess.CONFERENCE_ID, event.conferenceId().toString()));
    }

    @EventListener
    void on(ContributionGiven event) {
        if (event.asked()) {
            tasks.complete(WorkKind.PREPARE_CONTRIBUTION, event.caseId(), event.contribution(), Map.of());
        }
    }

    @EventListener
    void on(ConferenceRecorded event) {
        tasks.complete(
                WorkKind.HOLD_CONFERENCE,
                event.caseId(),
                event.conferenceId().value(),
                Map.of(ConferenceProcess.CONFERENCE_HELD, event.held()));
    }
}
