package nl.casusregie.testing;

import java.util.List;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.CaseId;

/** The lists of somebody's inbox, narrowed to one case by its number, as they would do it themselves. */
public class Lists {

    private final Inbox inbox;
    private final SignedIn signedIn;
    private final Beneath beneath;

    Lists(Inbox inbox, SignedIn signedIn, Beneath beneath) {
        this.inbox = inbox;
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

    public int counted(String username, InboxList list, CaseId id) {
        return signedIn.as(username, () -> inbox.count(list, number(id)));
    }
}
