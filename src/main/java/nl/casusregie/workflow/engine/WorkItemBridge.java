package nl.casusregie.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseInBrief;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.NewWorkItem;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries the user tasks of the engine over into work items, and the places of the token into phases of the case. Facts are read from the
 * process: a task has none of its own, and looking for them there is a statement.
 */
@Component
class WorkItemBridge {

    private final WorkItems workItems;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final Teams teams;
    private final Terms terms;
    private final Subjects subjects;

    WorkItemBridge(
            WorkItems workItems, CaseFiles cases, CaseAccess access, Teams teams, Terms terms, Subjects subjects) {
        this.workItems = workItems;
        this.cases = cases;
        this.access = access;
        this.teams = teams;
        this.terms = terms;
        this.subjects = subjects;
    }

    /** Whom the work is for. */
    private record Addressing(Audience audience, @Nullable OrganisationId organisation, @Nullable UserId assignee) {

        static Addressing coordinators() {
            return new Addressing(Audience.COORDINATORS, null, null);
        }

        static Addressing person(UserId user) {
            return new Addressing(Audience.PERSON, null, user);
        }
    }

    void opened(DelegateTask task, WorkKind kind, ProcessRole role) {
        on(task.getExecution(), () -> open(task, kind, role));
    }

    private void open(DelegateTask task, WorkKind kind, ProcessRole role) {
        CaseId caseId = CaseId.of((String) task.getExecution().getVariable("caseId"));
        CaseInBrief about = cases.inBrief(caseId);
        Addressing to = addressing(task, role, caseId);
        @Nullable UUID subject = subjects.of(kind, task.getExecution());
        Instant due = subjects.fixedDue(kind, task.getExecution())
                .orElseGet(() -> terms.dueAt(task.getExecution(), kind.name()));
        workItems.opened(new NewWorkItem(
                task.getId(),
                kind,
                caseId,
                subject,
                about.number(),
                about.title(),
                about.regionCode(),
                Urgency.HIGH.name().equals(task.getExecution().getVariable("urgency")),
                to.audience(),
                to.organisation(),
                to.assignee(),
                due));
    }

    void finished(DelegateTask task) {
        on(task.getExecution(), () -> workItems.finished(task.getId()));
    }

    void cancelled(DelegateTask task) {
        on(task.getExecution(), () -> workItems.cancelled(task.getId()));
    }

    void entered(DelegateExecution execution, CasePhase phase) {
        if (!PhaseMarks.canBeBeside(phase) || !isBeside(execution)) {
            CaseId caseId = CaseId.of((String) execution.getVariable("caseId"));
            on(execution, () -> cases.enterPhase(caseId, phase));
        }
    }

    private static boolean isBeside(DelegateExecution execution) {
        DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
        return caller != null && PhaseMarks.EXTRA_CONFERENCE.equals(caller.getCurrentActivityId());
    }

    private static void on(VariableScope process, Runnable work) {
        OnTheCase.of(process, () -> {
            work.run();
            return process;
        });
    }

    private Addressing addressing(DelegateTask task, ProcessRole role, CaseId caseId) {
        return switch (role) {
            case COORDINATOR -> Addressing.coordinators();
            case APPLICANT -> Addressing.person(access.applicantOf(caseId));
            case CASE_MANAGER -> lead(caseId).map(Addressing::person).orElseGet(Addressing::coordinators);
            case INFORMER -> Addressing.person(lead(caseId).orElseGet(() -> access.applicantOf(caseId)));
            case ORGANISATION ->
                new Addressing(
                        Audience.TEAM_MEMBERS,
                        OrganisationId.of((String) task.getExecution().getVariable("organisationId")),
                        null);
            case SPECIALIST ->
                new Addressing(Audience.SPECIALISTS, subjects.askedOrganisation(task.getExecution()), null);
        };
    }

    private Optional<UserId> lead(CaseId caseId) {
        return teams.lead(caseId).map(Membership::user);
    }
}
