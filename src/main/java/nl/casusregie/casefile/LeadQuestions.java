package nl.casusregie.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Teams;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.NewWorkItem;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever leads a case what no step of the process asks: work that is due at the close of a day, of the coordinators while
 * nobody leads the case. A question that is open is not asked again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LeadQuestions {

    private final WorkItems workItems;
    private final CaseFiles cases;
    private final Teams teams;

    LeadQuestions(WorkItems workItems, CaseFiles cases, Teams teams) {
        this.workItems = workItems;
        this.cases = cases;
        this.teams = teams;
    }

    /**
     * Asks what has come near. Whoever finds it locks and marks it, so that of several servers one asks; the mark and the work are
     * written together, so that what is broken off is asked after all.
     */
    @Transactional
    public void askInTime(Supplier<List<LeadQuestion>> claim) {
        Actors.asSystem(() -> {
            List<LeadQuestion> near = claim.get();
            near.forEach(this::ask);
            return near;
        });
    }

    private void ask(LeadQuestion question) {
        boolean open = isOpen(question.kind(), question.caseId(), question.subject());
        if (!open && !workItems.reopened(question.reference())) {
            workItems.opened(work(question));
        }
    }

    private NewWorkItem work(LeadQuestion question) {
        CaseInBrief about = cases.inBrief(question.caseId());
        @Nullable
        UserId lead = teams.lead(question.caseId()).map(Membership::user).orElse(null);
        return new NewWorkItem(
                question.reference(),
                question.kind(),
                question.caseId(),
                question.subject(),
                about.number(),
                about.title(),
                about.regionCode(),
                question.urgentWithCase() && about.urgency() == Urgency.HIGH,
                lead == null ? Audience.COORDINATORS : Audience.PERSON,
                null,
                lead,
                question.dueAt());
    }

    public boolean isOpen(WorkKind kind, CaseId caseId, UUID subject) {
        return workItems.openTask(kind, caseId, subject).isPresent();
    }

    /** Somebody has answered; nothing happens when nobody was asked. */
    public void answered(WorkKind kind, CaseId caseId, UUID subject) {
        workItems.openTask(kind, caseId, subject).ifPresent(workItems::finished);
    }

    /** Nobody needs to answer any more. */
    public void takeBack(WorkKind kind, CaseId caseId, UUID subject) {
        workItems.openTask(kind, caseId, subject).ifPresent(workItems::cancelled);
    }
}
