package nl.casusregie.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.access.AccessEvent;
import nl.casusregie.access.AccessTrail;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on record what access answers and which rights it gives and takes. */
@Component
class AuditTrail implements AccessTrail {

    private final AuditLog log;

    AuditTrail(AuditLog log) {
        this.log = log;
    }

    @Override
    public void allowed(Permit permit, @Nullable UUID subject) {
        AuditEvent event = AuditEvent.of(
                        Kinds.of(permit.action()), permit.action().name())
                .about(permit.caseId(), subject)
                .showing(Sections.asked())
                .by(ruleOf(permit), Result.ALLOWED);
        // Whoever looks at the record finds this look in it too.
        if (permit.action().isRead() && permit.action() != CaseAction.SEE_RECORD) {
            log.read(event);
        } else {
            log.write(event);
        }
    }

    @Override
    public <T> T together(CaseId caseId, Supplier<T> work) {
        return log.together(caseId, work);
    }

    @Override
    public void refused(Actor actor, CaseAction action, CaseId caseId, @Nullable UUID subject) {
        AuditEvent event = AuditEvent.of(EventKind.REFUSE, action.name())
                .about(caseId, subject)
                .showing(Sections.asked())
                .by("NONE", Result.REFUSED);
        // Which step the case is in is not for whoever was refused, so the product looks it up.
        Actors.asSystem(() -> {
            log.writeApart(event, actor);
            return event;
        });
    }

    @Override
    public void foundNothing(Actor actor, String page, @Nullable UUID id) {
        AuditEvent event = AuditEvent.of(EventKind.REFUSE, "OPEN_ADDRESS")
                .about(null, id)
                .showing(List.of(page))
                .by("NONE", Result.REFUSED);
        log.writeApart(event, actor);
    }

    @Override
    public void happened(AccessEvent event, @Nullable CaseId caseId, @Nullable UUID subject, String what) {
        Processing processing = caseId == null ? Processing.ACCESS : Processing.CASES;
        log.write(AuditEvent.of(Kinds.of(event), event.name())
                .about(caseId, subject)
                .within(processing, caseId == null ? "ADMINISTRATION" : "")
                .by("OWN_WORK", Result.ALLOWED)
                .showing(what.isBlank() ? List.of() : List.of(what.split(" "))));
    }

    private static String ruleOf(Permit permit) {
        return permit.rule().name();
    }
}
