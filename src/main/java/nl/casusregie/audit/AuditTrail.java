package nl.casusregie.audit;

import java.time.Clock;
import java.util.UUID;
import nl.casusregie.access.AccessTrail;
import nl.casusregie.access.Actor;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the audit records; nothing in the product changes or removes them, and the database refuses it too. */
@Component
class AuditTrail implements AccessTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void allowed(Permit permit, @Nullable UUID subject) {
        write(
                permit.actor(),
                permit.action(),
                permit.caseId(),
                subject,
                permit.rule().name(),
                "ALLOWED");
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Actor actor, CaseAction action, CaseId caseId, @Nullable UUID subject) {
        write(actor, action, caseId, subject, "NONE", "REFUSED");
    }

    private void write(
            Actor actor, CaseAction action, CaseId caseId, @Nullable UUID subject, String rule, String outcome) {
        jdbc.sql(
                        """
                        insert into audit_record (at, actor_id, organisation_id, action, is_read, case_id, subject_id, rule, outcome)
                        values (:at, :actor, :organisation, :action, :read, :caseId, :subject, :rule, :outcome)""")
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .param("actor", actor.id().value())
                .param("organisation", actor.organisation().value())
                .param("action", action.name())
                .param("read", action.isRead())
                .param("caseId", caseId.value())
                .param("subject", subject)
                .param("rule", rule)
                .param("outcome", outcome)
                .update();
    }
}
