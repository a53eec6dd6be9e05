package nl.casusregie.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Reading;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the plan of a case: what holds now, what is in the making, and what held before. */
@Service
@Transactional
public class Plans {

    private final PlanBook book;
    private final PlanRepository plans;
    private final CaseAccess access;
    private final JdbcClient jdbc;

    Plans(PlanBook book, PlanRepository plans, CaseAccess access, JdbcClient jdbc) {
        this.book = book;
        this.plans = plans;
        this.access = access;
        this.jdbc = jdbc;
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

    /** Every version that whoever asks may read, the newest first; of others not even that they are there. */
    public List<PlanVersion> versions(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        plans.flush();
        return permit.reading()
                .bind(jdbc.sql("select id, number, state, drafted_by, agreed_at from plan where case_id = :caseId and "
                        + Reading.SQL + " order by number desc"))
                .param("caseId", caseId.value())
                .query((row, index) -> new PlanVersion(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        PlanState.valueOf(row.getString("state")),
                        row.getString("drafted_by"),
                        instant(row.getTimestamp("agreed_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** What is different from the version before it; nothing when there is none, or one of the two may not be read. */
    public Optional<PlanDifference> sinceBefore(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id);
        return plans.findByIdAndCaseId(id, caseId.value())
                .filter(plan -> permit.sees(plan.protection()))
                .flatMap(plan -> plans.findByCaseIdAndNumber(caseId.value(), plan.number() - 1)
                        .filter(before -> permit.sees(before.protection()))
                        .map(before -> PlanDifference.between(before.number(), before.content(), plan.content())));
    }

    public Optional<PlanView> version(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id);
        return plans.findByIdAndCaseId(id, caseId.value())
                .filter(plan -> permit.sees(plan.protection()))
                .map(Plan::view);
    }
}
