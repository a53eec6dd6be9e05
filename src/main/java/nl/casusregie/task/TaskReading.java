package nl.casusregie.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casusregie.access.AcrossCases;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.access.ReadableCase;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows free tasks to whoever their label opens to, and to whoever gave them. */
@Service
@Transactional
public class TaskReading {

    private final FreeTaskRepository tasks;
    private final CaseAccess access;
    private final AcrossCases across;
    private final AuditLog log;

    TaskReading(FreeTaskRepository tasks, CaseAccess access, AcrossCases across, AuditLog log) {
        this.tasks = tasks;
        this.access = access;
        this.across = across;
        this.log = log;
    }

    /** One task, for whoever does it; nothing when it was handed to somebody to whom its label does not open. */
    public Optional<TaskView> view(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id);
        FreeTask task = tasks.findByIdAndCaseId(id, caseId.value()).orElseThrow(CaseNotVisible::new);
        return Optional.of(task).filter(found -> isRead(found, permit)).map(found -> found.view(""));
    }

    /** Every task of the case that may be read, what has to be done first; who has it is told beside. */
    public List<TaskView> all(CaseId caseId, Map<UUID, String> owners) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return tasks.findByCaseIdOrderByDueOnAscIdAsc(caseId.value()).stream()
                .filter(task -> isRead(task, permit))
                .map(task -> task.view(owners.getOrDefault(task.id(), "")))
                .sorted(Comparator.comparing(TaskView::state))
                .toList();
    }

    /** The titles of tasks in a list over several cases, in three statements however many there are. */
    public Map<UUID, String> titles(List<InboxRow> rows) {
        List<UUID> ids =
                rows.stream().map(row -> Objects.requireNonNull(row.subject())).toList();
        Map<UUID, FreeTask> found =
                tasks.findByIdIn(ids).stream().collect(Collectors.toMap(FreeTask::id, Function.identity()));
        Map<CaseId, ReadableCase> mine =
                across.readable(rows.stream().map(InboxRow::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ReadableCase::id, Function.identity()));
        Map<UUID, String> titles = new HashMap<>();
        Set<CaseId> shown = new LinkedHashSet<>();
        for (InboxRow row : rows) {
            FreeTask task = found.get(row.subject());
            ReadableCase where = mine.get(row.caseId());
            if (task != null && where != null && where.sees(CaseAction.SEE_CONTENT, task.protection())) {
                titles.put(row.id(), task.title());
                shown.add(row.caseId());
            }
        }
        log.searched("TASK_LIST", List.of("title"), titles.size(), shown);
        return titles;
    }

    /** Whoever gave it reads it, whatever its label. */
    static boolean isRead(FreeTask task, Permit permit) {
        return task.isMadeBy(Actors.current()) || permit.sees(task.protection());
    }
}
