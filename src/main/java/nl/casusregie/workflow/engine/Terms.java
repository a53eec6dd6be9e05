package nl.casusregie.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.workflow.engine.DecisionTables.TableAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells when work is due, when to remind and when to escalate. The decision table {@code terms} (region × step ×
 * urgency) says how long; the Dutch calendar says which day that is.
 */
@Component("terms")
public class Terms {

    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    private final DecisionTables tables;
    private final Subjects subjects;
    private final Clock clock;
    private final int monthsBetweenMeasurements;

    Terms(
            DecisionTables tables,
            Subjects subjects,
            Clock clock,
            @Value("${casusregie.aftercare.months-between-measurements:6}") int monthsBetweenMeasurements) {
        this.tables = tables;
        this.subjects = subjects;
        this.clock = clock;
        this.monthsBetweenMeasurements = monthsBetweenMeasurements;
    }

    /** How long a step may take: an amount of working days or of hours, and how long before the end to remind. */
    record Term(int amount, boolean hours, int remindBefore) {

        Instant dueFrom(Instant start) {
            return hours ? start.plus(Duration.ofHours(amount)) : WorkingDays.closeAfter(start, amount);
        }

        Instant remindFrom(Instant start) {
            int until = Math.max(0, amount - remindBefore);
            Instant moment = hours ? start.plus(Duration.ofHours(until)) : WorkingDays.closeAfter(start, until);
            return moment.isBefore(dueFrom(start)) ? moment : dueFrom(start);
        }
    }

    /** The moment at which to remind of the user task that the execution is entering. */
    public Date remindAt(DelegateExecution execution) {
        return Date.from(fixedDue(execution).map(this::workingDayBefore).orElseGet(() -> termOf(execution)
                .remindFrom(clock.instant())));
    }

    /** The moment at which the term of the user task that the execution is entering has passed. */
    public Date escalateAt(DelegateExecution execution) {
        return Date.from(fixedDue(execution).orElseGet(() -> dueAt(execution, stepOf(execution))));
    }

    /** The moment of the next evaluation, from what the table {@code next-evaluation} answered. */
    public Date nextEvaluation(DelegateExecution execution) {
        int workingDays = ((Number) execution.getVariable("evaluationInWorkingDays")).intValue();
        return Date.from(WorkingDays.closeAfter(clock.instant(), workingDays));
    }

    /** The moment of the next measurement in aftercare. */
    public Date nextMeasurement(DelegateExecution execution) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE).plusMonths(monthsBetweenMeasurements);
        return Date.from(WorkingDays.plus(day, 0)
                .atTime(WorkingDays.CLOSE_OF_DAY)
                .atZone(WorkingDays.ZONE)
                .toInstant());
    }

    private Optional<Instant> fixedDue(DelegateExecution execution) {
        return OnTheCase.of(execution, () -> subjects.fixedDue(WorkKind.valueOf(stepOf(execution)), execution));
    }

    /** When that has passed already there is no reminder before the end, as with a term without one. */
    private Instant workingDayBefore(Instant due) {
        ZonedDateTime end = due.atZone(WorkingDays.ZONE);
        Instant before = WorkingDays.plus(end.toLocalDate(), -1)
                .atTime(end.toLocalTime())
                .atZone(WorkingDays.ZONE)
                .toInstant();
        return before.isBefore(clock.instant()) ? due : before;
    }

    Instant dueAt(DelegateExecution execution, String step) {
        return term(execution, step).dueFrom(clock.instant());
    }

    private Term termOf(DelegateExecution execution) {
        return term(execution, stepOf(execution));
    }

    private Term term(DelegateExecution execution, String step) {
        TableAnswer answer = tables.ask(
                "terms",
                Map.of(
                        "regionCode", execution.getVariable("regionCode"),
                        "step", step,
                        "urgency", execution.getVariable("urgency")));
        return new Term(answer.number("amount"), "HOURS".equals(answer.text("unit")), answer.number("remindBefore"));
    }

    private static String stepOf(DelegateExecution execution) {
        String activity = execution.getCurrentActivityId().replace(MULTI_INSTANCE, "");
        ModelElementInstance element = execution.getBpmnModelInstance().getModelElementById(activity);
        if (element instanceof UserTask task) {
            return task.getCamundaFormKey();
        }
        throw new IllegalStateException(activity + " is no user task");
    }
}
