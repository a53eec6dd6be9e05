package nl.casusregie.history;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseEnded;
import nl.casusregie.casefile.LeadQuestions;
import nl.casusregie.shared.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks in time what comes after a measure. Rows are locked, so that of several nodes one asks, once; what was asked is known
 * from the row, so that a restart asks nothing twice.
 */
@Component
class MeasureEnds {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final HistoryEvents events;
    private final MeasureQuestions questions;
    private final LeadQuestions leadQuestions;
    private final Clock clock;

    MeasureEnds(
            JdbcClient jdbc,
            HistoryEvents events,
            MeasureQuestions questions,
            LeadQuestions leadQuestions,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.questions = questions;
        this.leadQuestions = leadQuestions;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${casusregie.history.ask-every:20s}",
            fixedDelayString = "${casusregie.history.ask-every:20s}")
    public void askInTime() {
        leadQuestions.askInTime(() -> due().stream()
                .flatMap(id -> events.findById(id).stream())
                .map(questions::asked)
                .toList());
    }

    private List<UUID> due() {
        return jdbc.sql(
                        """
                        select e.id from history_event e join case_file c on c.id = e.case_id and c.closed_at is null
                        where e.ask_on <= :today and e.asked_at is null
                        order by e.ask_on, e.id limit :limit for update of e skip locked""")
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE)))
                .param("limit", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** Of a case that ended nobody is asked anything any more. */
    @EventListener
    void on(CaseEnded event) {
        Actors.forCase(event.caseId(), () -> {
            events.findByCaseIdOrderByRecordedAtAscIdAsc(event.caseId().value()).forEach(questions::withdraw);
            return events;
        });
    }
}
