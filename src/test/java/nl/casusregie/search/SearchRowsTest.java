package nl.casusregie.search;

import static nl.casusregie.testing.Finding.word;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Finding;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows that are searched stay those of the items: when these change or go, when a row is lost, when a key is renewed. */
@CasusregieTest
class SearchRowsTest {

    @Autowired
    private SearchIndex index;

    @Autowired
    private Finding finding;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    void theRowsFollowWhatChangesAndWhatGoes() {
        String before = word();
        String after = word();
        CaseId id = cases.submitted(CaseForms.anApplication(CaseForms.anAdult("Petra", "", before)));
        assertThat(finding.find(COORDINATOR, before).hits()).hasSize(1);

        signedIn.as(COORDINATOR, () -> {
            var member = households.members(id).getFirst();
            PersonData data = CaseForms.anAdult("Petra", "", after);
            return households.change(id, member.id(), member.data(), data).value();
        });
        assertThat(finding.find(COORDINATOR, before).hits()).isEmpty();
        assertThat(finding.find(COORDINATOR, after).hits()).hasSize(1);
    }

    @Test
    void rebuildingMendsWhatIsMissingAndWhatIsTooMuch() {
        CaseId id = cases.submitted();
        index.catchUp();
        beneath.sql("delete from search_entry where case_id = :id")
                .param("id", id.value())
                .update();

        assertThat(index.check().missing()).isPositive();
        assertThat(index.rebuild().missing()).isPositive();
        assertThat(Actors.asSystem(() -> index.check().missing())).isZero();
        assertThat(finding.find(COORDINATOR, lists.number(id)).hits())
                .anyMatch(hit -> hit.caseId().equals(id));
    }

    @Test
    void aKeyThatWasRenewedMakesTheRowsAnew() {
        CaseId id = cases.submitted();
        index.catchUp();
        beneath.sql("update search_entry set key_name = 'older', words = '{}' where case_id = :id")
                .param("id", id.value())
                .update();

        index.renew();

        assertThat(finding.find(COORDINATOR, lists.number(id)).hits())
                .anyMatch(hit -> hit.caseId().equals(id));
    }

    /** Renewing that compared rows with what waits took more than a minute in a database where much of both was. */
    @Test
    void renewingGoesByTheRowsAloneHoweverMuchWaits() {
        CaseId written = cases.submitted();
        index.catchUp();
        CaseId waiting = cases.submitted();
        beneath.sql("update search_entry set key_name = 'older' where case_id = :id")
                .param("id", written.value())
                .update();

        index.renew();

        assertThat(beneath.sql("select count(*) from search_entry where key_name = 'older'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(beneath.sql("select count(*) from search_stale where item_id = :id")
                        .param("id", waiting.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
