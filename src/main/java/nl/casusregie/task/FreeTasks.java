package nl.casusregie.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Sharings;
import nl.casusregie.access.Teams;
import nl.casusregie.access.WhoMay;
import nl.casusregie.casefile.CaseEnded;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.NewWorkItem;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks that people give each other on a case, beside what the process asks. Each is a line of the one inbox: it is taken up,
 * handed over, asked of a colleague and put on hold as any other work.
 */
@Service
@Transactional
public class FreeTasks {

    /** By when on the day that it has to be done. */
    private static final LocalTime END_OF_THE_DAY = LocalTime.of(17, 0);

    private final FreeTaskRepository tasks;
    private final CaseAccess access;
    private final CaseFiles cases;
    private final Teams teams;
    private final WhoMay whoMay;
    private final Sharings sharings;
    private final Directory directory;
    private final WorkItems workItems;
    private final Work work;
    private final Timeline timeline;
    private final Clock clock;

    FreeTasks(
            FreeTaskRepository tasks,
            CaseAccess access,
            CaseFiles cases,
            Teams teams,
            WhoMay whoMay,
            Sharings sharings,
            Directory directory,
            WorkItems workItems,
            Work work,
            Timeline timeline,
            Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.cases = cases;
        this.teams = teams;
        this.whoMay = whoMay;
        this.sharings = sharings;
        this.directory = directory;
        this.workItems = workItems;
        this.work = work;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Who can be given a task: whoever may do tasks on this case, their organisations in the team, and the coordinators. */
    public List<TaskOwner> owners(CaseId caseId) {
        access.enter(CaseAction.MAKE_TASK, caseId);
        return find(caseId);
    }

    private List<TaskOwner> find(CaseId caseId) {
        List<TaskOwner> owners = new ArrayList<>();
        whoMay.with(CaseAction.DO_TASK, caseId, null)
                .forEach(each -> owners.add(new TaskOwner(each.id(), each.organisation(), text(each))));
        teams.organisations(caseId).stream()
                .flatMap(id -> directory.partner(id).stream())
                .sorted(Comparator.comparing(Partner::name))
                .forEach(each -> owners.add(new TaskOwner(null, each.id(), each.name())));
        owners.add(TaskOwner.coordinators());
        return owners;
    }

    private static String text(Colleague each) {
        return each.name() + " (" + each.organisationName() + ")";
    }

    /** Gives somebody a task. */
    public Outcome<UUID> make(CaseId caseId, TaskForm form) {
        access.enter(CaseAction.MAKE_TASK, caseId);
        CaseOverview overview = cases.describe(caseId);
        Refusals refusals = form.check(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE))
                .refuseIf(overview.phase().isFinal(), "", "refusal.caseHasEnded");
        TaskOwner owner = form.owner();
        refusals.refuseIf(
                owner != null && find(caseId).stream().noneMatch(each -> each.isSame(owner)),
                "owner",
                "refusal.cannotTake");
        refusals.refuseIf(owner != null && !mayRead(caseId, owner, form.label()), "label", "refusal.ownerCannotRead");
        return refusals.orElseDo(() -> {
            FreeTask task = tasks.saveAndFlush(new FreeTask(caseId, form, Actors.current(), clock.instant()));
            timeline.add(caseId, "timeline.taskMade", task.title(), task.id(), task.protection());
            workItems.opened(line(task, overview, Objects.requireNonNull(owner)));
            return task.id();
        });
    }

    /** A task of which one may not read what has to be done would be a riddle. */
    private boolean mayRead(CaseId caseId, TaskOwner owner, @Nullable Label label) {
        OrganisationId organisation = owner.organisation();
        if (label == null || Actors.current().organisation().equals(organisation)) {
            return true;
        }
        if (organisation == null) {
            return label != Label.EMBARGO;
        }
        boolean inTeam = teams.organisations(caseId).contains(organisation);
        return label != Label.EMBARGO
                && (!inTeam || sharings.held(caseId, organisation).contains(label));
    }

    private static NewWorkItem line(FreeTask task, CaseOverview overview, TaskOwner owner) {
        Audience audience = owner.person() != null
                ? Audience.PERSON
                : owner.organisation() != null ? Audience.TEAM_MEMBERS : Audience.COORDINATORS;
        Instant due =
                task.dueOn().atTime(END_OF_THE_DAY).atZone(WorkingDays.ZONE).toInstant();
        return new NewWorkItem(
                task.reference(),
                WorkKind.DO_TASK,
                task.caseId(),
                task.id(),
                overview.number(),
                overview.title(),
                overview.regionCode(),
                overview.urgency() == Urgency.HIGH,
                audience,
                owner.person() == null ? owner.organisation() : null,
                owner.person(),
                due);
    }

    /** Says what came of it; whoever has it in hand or can take it up. */
    public Outcome<UUID> finish(CaseId caseId, UUID id, String result) {
        access.enter(CaseAction.DO_TASK, caseId, id);
        Refusals refusals = new Refusals().requireText(result, "result", Refusals.TEXT);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.DO_TASK, caseId, id)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> {
                    FreeTask task = task(caseId, id);
                    task.close(TaskState.DONE, result, Actors.current(), clock.instant());
                    workItems.finished(task.reference());
                    timeline.add(caseId, "timeline.taskDone", detail(task, result), id, task.protection());
                    return Outcome.done(id);
                });
    }

    /** Takes it back: whoever made it, and whoever has the case in hand. */
    public Outcome<UUID> withdraw(CaseId caseId, UUID id, String reason) {
        Permit permit = access.enter(CaseAction.MAKE_TASK, caseId, id);
        FreeTask task = task(caseId, id);
        if (!TaskReading.isRead(task, permit)) {
            throw new CaseNotVisible();
        }
        boolean mine = task.isMadeBy(permit.actor()) || access.may(CaseAction.WITHDRAW_TASK, caseId);
        if (!task.isOpen()) {
            return Outcome.refused(Refusal.of("refusal.noLongerNeeded"));
        }
        return new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(!mine, "", "refusal.notYourTask")
                .orElseDo(() -> {
                    stop(task, reason);
                    return id;
                });
    }

    private void stop(FreeTask task, String reason) {
        task.close(TaskState.WITHDRAWN, reason, Actors.current(), clock.instant());
        workItems.cancelled(task.reference());
        timeline.add(task.caseId(), "timeline.taskWithdrawn", detail(task, reason), task.id(), task.protection());
    }

    /** Nothing waits in a case that has ended. */
    @EventListener
    void on(CaseEnded event) {
        tasks.findByCaseIdAndState(event.caseId().value(), TaskState.OPEN).forEach(task -> stop(task, ""));
    }

    private FreeTask task(CaseId caseId, UUID id) {
        return tasks.findByIdAndCaseId(id, caseId.value()).orElseThrow(CaseNotVisible::new);
    }

    private static String detail(FreeTask task, String words) {
        return words.isBlank() ? task.title() : task.title() + " · " + words.strip();
    }
}
