package nl.casusregie.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.casusregie.access.Actor;
import nl.casusregie.audit.AuditRows.Row;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one person reads of one case while its page is put together in one transaction. A page is a dozen reads; each keeps its
 * own row, with its own moment, and all rows are written before the page is handed to anybody.
 */
final class PageReads implements TransactionSynchronization {

    private static final ThreadLocal<@Nullable PageReads> NOW = new ThreadLocal<>();

    private final Actor actor;
    private final CaseId caseId;
    private final List<Row> rows = new ArrayList<>();
    private boolean suspended;

    private PageReads(Actor actor, CaseId caseId) {
        this.actor = actor;
        this.caseId = caseId;
    }

    /** @param writer what fails when the rows cannot be written, and with it the page */
    static <T> T gather(Actor actor, CaseId caseId, Supplier<T> work, BiConsumer<Actor, List<Row>> writer) {
        PageReads before = NOW.get();
        PageReads reads = new PageReads(actor, caseId);
        TransactionSynchronizationManager.registerSynchronization(reads);
        NOW.set(reads);
        try {
            T page = work.get();
            reads.write(writer);
            return page;
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    /** Writes what waits, so that what is written next has a higher number and whoever reads the record finds all of it. */
    static void writeWaiting(BiConsumer<Actor, List<Row>> writer) {
        PageReads now = NOW.get();
        if (now != null) {
            now.write(writer);
        }
    }

    private void write(BiConsumer<Actor, List<Row>> writer) {
        if (!rows.isEmpty()) {
            writer.accept(actor, List.copyOf(rows));
            rows.clear();
        }
    }

    /** What is read in a transaction of its own is written in that one. */
    @Override
    public void suspend() {
        if (NOW.get() == this) {
            NOW.remove();
            suspended = true;
        }
    }

    @Override
    public void resume() {
        if (suspended) {
            NOW.set(this);
            suspended = false;
        }
    }

    /** Whether the read belongs to the page that is put together now; if not, nothing waits to write it. */
    static boolean add(Actor actor, Row row) {
        PageReads now = NOW.get();
        return now != null
                && now.actor.equals(actor)
                && now.caseId.equals(row.event().caseId())
                && now.rows.add(row);
    }
}
