package nl.casusregie.access;

import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Where every answer of access is written down; the audit module keeps it. */
public interface AccessTrail {

    /** Records in the running transaction: no log, no look. */
    void allowed(Permit permit, @Nullable UUID subject);

    /**
     * Puts a page of a case together: what is read of it meanwhile is recorded at its end, at once, in the running transaction
     * and before anybody has the page.
     */
    <T> T together(CaseId caseId, Supplier<T> work);

    /** Records in a transaction of its own, because the use case that was refused rolls back. */
    void refused(Actor actor, CaseAction action, CaseId caseId, @Nullable UUID subject);

    /**
     * Records, in a transaction of its own, that somebody opened an address where there is nothing for them.
     *
     * @param page the first part of the address, such as {@code taak}
     * @param id what it named; null when that was no id
     */
    void foundNothing(Actor actor, String page, @Nullable UUID id);

    /**
     * Records in the running transaction what access itself did.
     *
     * @param subject the account, organisation or other thing it was about
     * @param what names of what changed, with spaces between; never values that tell of a household
     */
    void happened(AccessEvent event, @Nullable CaseId caseId, @Nullable UUID subject, String what);
}
