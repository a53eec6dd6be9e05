package nl.casusregie.keys;

import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is marked as sealed is sealed in its row, readable everywhere else, and at home in that row only. */
@CasusregieTest
class SealedTextsTest {

    @Autowired
    private Households households;

    @Autowired
    private Hearings hearings;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    void theDatabaseHoldsNoReadableTextAndTheScreensHoldNoSealedOne() {
        CaseId id = cases.contributed();

        assertThat(beneath.sql(
                                """
                                select facts from contribution where case_id = :id and given_at is not null
                                union all select own_words from hearing where case_id = :id
                                union all select address from person where case_id = :id""")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(3)
                .allMatch(text -> text.startsWith("sealed:"))
                .doesNotHaveDuplicates();
        assertThat(signedIn.as(LEAD, () -> conferences.all(id)).getFirst().contributions())
                .filteredOn(each -> each.content() != null)
                .isNotEmpty()
                .allMatch(each -> each.content().equals(CaseForms.aContribution()));
        assertThat(signedIn.as(LEAD, () -> hearings.all(id))).isNotEmpty().allMatch(each -> each.form()
                .ownWords()
                .equals(CaseForms.heard().ownWords()));
    }

    @Test
    void readingWritesNothingAndAChangeIsWrittenOnce() {
        CaseId id = cases.submitted();
        assertThat(versions(id)).containsOnly(0);

        signedIn.as(SignedIn.COORDINATOR, () -> households.members(id));
        assertThat(versions(id)).containsOnly(0);

        var member =
                signedIn.as(SignedIn.COORDINATOR, () -> households.members(id)).getFirst();
        PersonData changed = CaseForms.anAdult("Anders", "", "Genoemd");
        signedIn.as(
                SignedIn.COORDINATOR,
                () -> households.change(id, member.id(), member.data(), changed).value());
        assertThat(version(member.id().value())).isEqualTo(1);
        assertThat(signedIn.as(SignedIn.COORDINATOR, () -> households.members(id)))
                .anyMatch(each -> each.data().equals(changed));
    }

    @Test
    @DisplayName("AC-P4 a sealed text that was moved to another row or column does not open")
    void movedTextsDoNotOpen() {
        CaseId id = cases.contributed();
        List<UUID> rows = beneath.sql("select id from contribution where case_id = :id and given_at is not null")
                .param("id", id.value())
                .query(UUID.class)
                .list();
        String own = text("facts", rows.getFirst());

        put("facts", rows.getFirst(), text("facts", rows.getLast()));
        assertBroken(id, "contribution.facts");
        put("facts", rows.getFirst(), text("worries", rows.getFirst()));
        assertBroken(id, "contribution.facts");
        put("facts", rows.getFirst(), own.substring(0, own.length() - 6) + "AAAAAA");
        assertBroken(id, "contribution.facts");

        put("facts", rows.getFirst(), own);
        assertThat(signedIn.as(LEAD, () -> conferences.all(id))).isNotEmpty();
    }

    @Test
    void theDatabaseRefusesAReadableText() {
        CaseId id = cases.submitted();

        assertThatThrownBy(() -> beneath.sql("update person set address = 'Dorpsstraat 1' where case_id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("person_address_sealed");
    }

    private void assertBroken(CaseId id, String where) {
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> conferences.all(id)))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining(where)
                .hasMessageNotContaining("sealed:");
    }

    private String text(String column, UUID row) {
        return beneath.sql("select " + column + " from contribution where id = :id")
                .param("id", row)
                .query(String.class)
                .single();
    }

    private void put(String column, UUID row, String text) {
        beneath.sql("update contribution set " + column + " = :text where id = :id")
                .param("text", text)
                .param("id", row)
                .update();
    }

    private List<Integer> versions(CaseId id) {
        return beneath.sql("select version from person where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .list();
    }

    private int version(UUID person) {
        return beneath.sql("select version from person where id = :id")
                .param("id", person)
                .query(Integer.class)
                .single();
    }
}
