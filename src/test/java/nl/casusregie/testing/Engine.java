package nl.casusregie.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What a process test asks of the engine: where a case is, and to let its timers and jobs run now. */
public class Engine {

    private final ProcessEngine engine;
    private final TestClock clock;

    Engine(ProcessEngine engine, TestClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The running instance of the diagram for the case. */
    public ProcessInstance instance(String process, CaseId caseId) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
    }

    /** Starts a diagram by itself for a case, without the one that calls it. */
    public ProcessInstance start(String process, CaseId caseId, Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("caseId", caseId.toString());
        variables.put("regionCode", DemoCast.REGION);
        variables.put("urgency", "NORMAL");
        return engine.getRuntimeService().startProcessInstanceByKey(process, caseId.toString(), variables);
    }

    /** The keys of the user tasks that wait for people, over all diagrams of the case. */
    public List<String> waitingTasks(CaseId caseId) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Moves the clock to the next timer on that activity (a boundary event, a catch event or a user task) and lets it go off. */
    public void fireTimer(CaseId caseId, String activityId) {
        Job job = jobs(caseId).stream()
                .filter(each -> activityOf(each).equals(activityId))
                .filter(each -> each.getDuedate() != null)
                .min(Comparator.comparing(Job::getDuedate))
                .orElseThrow(() -> new AssertionError("no timer on " + activityId));
        Instant due = job.getDuedate().toInstant();
        if (due.isAfter(clock.instant())) {
            clock.moveTo(due.plusSeconds(1));
        }
        engine.getManagementService().executeJob(job.getId());
    }

    /** Lets the service tasks run that wait for the job executor. */
    public void runJobs(CaseId caseId) {
        for (Job job = nextAsync(caseId); job != null; job = nextAsync(caseId)) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    private Job nextAsync(CaseId caseId) {
        return jobs(caseId).stream()
                .filter(job -> job.getDuedate() == null)
                .findFirst()
                .orElse(null);
    }

    private List<Job> jobs(CaseId caseId) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    private String activityOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
