package nl.casusregie.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the plan of a case: what holds now, what is in the making, and what held before. */
@Service
@Transactional
public class Plans {

    private final PlanBook book;
    private final PlanRepository plans;
    private final CaseAccess access;

    Plans(PlanBook book, PlanRepository plans, CaseAccess access) {
        this.book = book;
        this.plans = plans;
        this.access = access;
    }

    /** The version that holds. */
    public Optional<PlanView> agreed(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return book.agreed(caseId)
                .filter(plan -> permit.sees(plan.protection()))
                .map(Plan::view);
    }

    /** How safe it is by the version that holds, without reading the rest of it. */
    public Optional<PlanSafety> safety(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return book.agreed(caseId)
                .filter(plan -> permit.sees(plan.protection()))
                .map(Plan::safety);
    }

    /** The version that is being drafted, heard on or agreed. */
    public Optional<PlanView> inTheMaking(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return book.inTheMaking(caseId)
                .filter(plan -> permit.sees(plan.protection()))
                .map(Plan::view);
    }

    /** Every version, the newest first. */
    public List<PlanVersion> versions(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        return plans.versions(caseId.value());
    }

    public Optional<PlanView> version(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id);
        return plans.findByIdAndCaseId(id, caseId.value())
                .filter(plan -> permit.sees(plan.protection()))
                .map(Plan::view);
    }
}
