package nl.casusregie.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.audit.AuditRows.Row;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts events on record: no log, no look (AC-A8). What cannot be written fails, and with it whatever it was about; nothing in
 * the product changes or removes a row, and the database refuses it too.
 */
@Component
public class AuditLog {

    private final AuditRows rows;
    private final Clock clock;

    AuditLog(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Writes in the running transaction, in the name of whoever is acting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditEvent event) {
        writeFor(Actors.current(), event);
    }

    /** Records that a page of a list was shown; what was looked for is kept by the names of the fields, not by its values. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> List<T> listed(String action, List<String> lookedIn, List<T> shown) {
        write(shown(action, lookedIn, shown.size()));
        return shown;
    }

    /** Records what was looked for over many cases, and of which of them something was shown, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void searched(String action, List<String> lookedIn, int shown, Collection<CaseId> cases) {
        AuditEvent event = shown(action, lookedIn, shown);
        List<Row> found = new ArrayList<>(List.of(row(event)));
        cases.forEach(each -> found.add(row(event.about(each, null))));
        PageReads.writeWaiting(rows::insert);
        rows.insert(Actors.current(), found);
    }

    private static AuditEvent shown(String action, List<String> lookedIn, int shown) {
        return AuditEvent.of(EventKind.SEARCH, action)
                .within(Processing.CASES, "LIST")
                .showing(lookedIn)
                .because(shown + " shown");
    }

    /** Writes in the running transaction for somebody for whom the product acts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeFor(Actor actor, AuditEvent event) {
        PageReads.writeWaiting(rows::insert);
        insert(event, actor);
    }

    /** Writes in a transaction of its own: for what rolls back, or has none. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void writeApart(AuditEvent event, @Nullable Actor actor) {
        insert(event, actor);
    }

    /** What is read of a case while its page is put together is written at once, before anybody has the page. */
    @Transactional(propagation = Propagation.MANDATORY)
    <T> T together(CaseId caseId, Supplier<T> work) {
        return PageReads.gather(Actors.current(), caseId, work, rows::insert);
    }

    /** As {@link #write}; while a page of the case is put together, with the other reads of that page. */
    @Transactional(propagation = Propagation.MANDATORY)
    void read(AuditEvent event) {
        Actor actor = Actors.current();
        if (!PageReads.add(actor, row(event))) {
            insert(event, actor);
        }
    }

    private void insert(AuditEvent event, @Nullable Actor actor) {
        rows.insert(actor, List.of(row(event)));
    }

    private Row row(AuditEvent event) {
        return new Row(
                clock.instant(),
                event,
                event.caseId() == null ? null : event.caseId().value());
    }
}
