package nl.casusregie.oversight;

import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at a case, for those who answer to the household for who knows what: its lead and the coordinator. Domain.md 3.3
 * gives the audit log to nobody on the case; they see names and organisations, never from which machine.
 */
@Service
@Transactional
public class CaseLooks {

    private final LookQueries queries;
    private final CaseAccess access;

    CaseLooks(LookQueries queries, CaseAccess access) {
        this.queries = queries;
        this.access = access;
    }

    /** A page, the newest first. */
    public List<Look> page(CaseId caseId, Period period, int offset, int limit) {
        access.enter(CaseAction.SEE_RECORD, caseId);
        return queries.page(new LookQueries.Question(caseId, null, period, true), offset, limit);
    }

    public int count(CaseId caseId, Period period) {
        access.enter(CaseAction.SEE_RECORD, caseId);
        return queries.count(new LookQueries.Question(caseId, null, period, true));
    }
}
