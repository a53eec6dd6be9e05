package nl.casusregie.search;

import static nl.casusregie.testing.Finding.word;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What changed waits to be followed for searching, once, however long nobody follows; and nothing that changed is missed. */
@CasusregieTest
class NotesOfChangesTest {

    @Autowired
    private SearchIndex index;

    @Autowired
    private Search search;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private CaseId id;
    private UUID petra;

    @BeforeEach
    void aCase() {
        id = cases.submitted();
        petra = Actors.asSystem(() -> households.ids(id)).getFirst().value();
    }

    private int notes() {
        return beneath.sql("select count(*) from search_stale where kind = 'PERSON' and item_id = :id")
                .param("id", petra)
                .query(Integer.class)
                .single();
    }

    private void rename(String family) {
        signedIn.as(COORDINATOR, () -> {
            Member member = households.members(id).getFirst();
            return households
                    .change(id, member.id(), member.data(), CaseForms.anAdult("Petra", "", family))
                    .value();
        });
    }

    private boolean finds(String family) {
        return signedIn.as(COORDINATOR, () -> search.find(SearchQuestion.of(family), 0, 50)).hits().stream()
                .anyMatch(hit -> hit.caseId().equals(id) && hit.kind() == SearchKind.PERSON);
    }

    @Test
    void howeverOftenAnItemChangesOneNoteWaits() {
        String last = word();
        rename(word());
        rename(word());
        rename(last);

        assertThat(notes()).isEqualTo(1);
        index.catchUp();
        assertThat(notes()).isZero();
        assertThat(finds(last)).isTrue();
    }

    @Test
    void whatChangesWhileItsNoteIsFollowedIsNotedAgain() {
        String after = word();
        assertThat(notes()).isEqualTo(1);

        Actors.asSystem(() -> transactions.execute(status -> {
            jdbc.sql("select id from search_stale where item_id = :id for update")
                    .param("id", petra)
                    .query(Long.class)
                    .single();
            return CompletableFuture.runAsync(() -> rename(after))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        }));

        assertThat(notes()).isEqualTo(2);
        index.catchUp();
        assertThat(notes()).isZero();
        assertThat(finds(after)).isTrue();
    }
}
