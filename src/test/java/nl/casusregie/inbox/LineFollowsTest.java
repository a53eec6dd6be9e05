package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a line says of its case and of who holds it is what they are now. */
@CasusregieTest
class LineFollowsTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    void theLineFollowsItsCaseInTheSameTransaction() {
        CaseId id = cases.complete();
        assertThat(phases(id)).containsOnly("TRIAGE");

        signedIn.as(COORDINATOR, () -> {
            UUID item = inbox.page(InboxList.ORGANISATION, lists.number(id), 0, 1)
                    .getFirst()
                    .id();
            acts.claim(item).value();
        });
        assertThat(phases(id)).containsOnly("TRIAGE");
        CaseId admitted = cases.triaged(TriageOutcome.ACCEPT);
        assertThat(phases(admitted)).containsOnly("INFORMING");
        assertThat(beneath.sql("select count(*) from work_item w join case_file c on c.id = w.case_id"
                                + " where w.phase <> c.phase or w.case_title <> c.title or w.case_number <> c.number")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLineFollowsWhoHoldsItAndWhatTheyAreCalled() {
        CaseId id = cases.submitted();
        assertThat(holder(id)).isEmpty();
        UUID item = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, lists.number(id), 0, 1))
                .getFirst()
                .id();

        signedIn.as(COORDINATOR, () -> acts.claim(item).value());

        String name = signedIn.as(COORDINATOR, () -> Actors.current().name());
        assertThat(holder(id)).isEqualTo(name.toLowerCase(Locale.ROOT));
        try {
            rename(name + " van Ee");
            assertThat(holder(id)).isEqualTo(name.toLowerCase(Locale.ROOT) + " van ee");
        } finally {
            rename(name);
        }
        signedIn.as(COORDINATOR, () -> acts.release(item, "").value());
        assertThat(holder(id)).isEmpty();
    }

    private void rename(String name) {
        beneath.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", signedIn.idOf(COORDINATOR).value())
                .update();
    }

    private String holder(CaseId id) {
        return beneath.sql("select holder from work_item where case_id = :id and state = 'OPEN'")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private List<String> phases(CaseId id) {
        return beneath.sql("select phase from work_item where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
