package nl.casusregie.inbox;

import java.util.List;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.WhoMay;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;

/**
 * Says who can be given a piece of work: whoever may open its case and may do this kind of work there, and works for the
 * organisation in whose name it has to be done.
 */
@Component
class Takers {

    private final WhoMay whoMay;

    Takers(WhoMay whoMay) {
        this.whoMay = whoMay;
    }

    /** Everybody who can, by name. */
    List<Colleague> of(WorkItem item) {
        return whoMay.with(item.kind().action(), item.caseId(), item.subjectId()).stream()
                .filter(each -> item.organisationId() == null
                        || each.organisation().value().equals(item.organisationId()))
                .toList();
    }

    boolean includes(WorkItem item, UserId user) {
        return of(item).stream().anyMatch(each -> each.id().equals(user));
    }
}
