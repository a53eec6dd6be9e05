package nl.casusregie.casefile;

import nl.casusregie.inbox.WorkHappened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in the timeline what people did with work: taking up, handing over, asking, holding. */
@Component
class WorkInTimeline {

    private final Timeline timeline;

    WorkInTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void on(WorkHappened event) {
        timeline.add(event.caseId(), event.key(), event.detail());
    }
}
