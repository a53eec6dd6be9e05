package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.COORDINATOR;

import java.util.List;
import java.util.UUID;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.CaseId;

/** The lists of somebody's inbox, narrowed to one case by its number, as they would do it themselves. */
public class Lists {

    private final Inbox inbox;
    private final SignedIn signedIn;
    private final Beneath beneath;
    private final Timeline timeline;

    Lists(Inbox inbox, Timeline timeline, SignedIn signedIn, Beneath beneath) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.signedIn = signedIn;
        this.beneath = beneath;
    }

    /** The number of the case, whoever may see it. */
    public String number(CaseId id) {
        return beneath.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    public List<InboxRow> listed(String username, InboxList list, CaseId id) {
        return signedIn.as(username, () -> inbox.page(list, number(id), 0, 20));
    }

    /** The first work of the case that waits for the organisation of somebody. */
    public UUID waiting(String username, CaseId id) {
        return listed(username, InboxList.ORGANISATION, id).getFirst().id();
    }

    /** What the timeline says of work, the last first. */
    public List<String> happened(CaseId id) {
        return signedIn.as(COORDINATOR, () -> timeline.page(id, 0, 50)).stream()
                .map(TimelineEntry::key)
                .filter(key -> key.startsWith("timeline.work."))
                .toList();
    }

    public int counted(String username, InboxList list, CaseId id) {
        return signedIn.as(username, () -> inbox.count(list, number(id)));
    }
}
