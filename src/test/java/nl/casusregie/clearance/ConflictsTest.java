package nl.casusregie.clearance;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseGrants;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Relation;
import nl.casusregie.access.StepUp;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.clearance.KeptAway.Person;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.notification.NoticeRow;
import nl.casusregie.notification.Notices;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is, or may be related to, somebody of the household is kept away, and it is reported. */
@CasusregieTest
@DisplayName("AC-Z8 own file and relatives")
class ConflictsTest {

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseGrants grants;

    @Autowired
    private CaseList caseList;

    @Autowired
    private CasePage page;

    @Autowired
    private Households households;

    @Autowired
    private Inbox inbox;

    @Autowired
    private KeptAway keptAway;

    @Autowired
    private AccessRequests requests;

    @Autowired
    private AccessTerms terms;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Notices notices;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    private CaseId caseOf(String given, String prefix, String family) {
        return cases.submitted(CaseForms.anApplication(
                CaseForms.anAdult("Petra", "van", "Dam"), CaseForms.anAdult(given, prefix, family)));
    }

    private String numberOf(CaseId id) {
        return beneath.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private void letIn(String username, CaseId id) {
        Actors.as(
                signedIn.user("fg"),
                () -> grants.give(
                        id, signedIn.idOf(username), LocalDate.now(clock).plusDays(7)));
    }

    private boolean sees(String username, CaseId id) {
        return signedIn.as(username, () -> access.may(CaseAction.SEE_CONTENT, id));
    }

    private boolean listed(String username, CaseId id) {
        return signedIn.as(username, () -> caseList.page(CaseFilter.ALL_OPEN, 0, 1000)).stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private List<String> reported(String username, CaseId id) {
        String number = numberOf(id);
        return signedIn.as(username, () -> notices.page(0, 30)).stream()
                .filter(notice -> notice.kind() == NoticeKind.CONFLICT_FOUND)
                .filter(notice -> notice.caseNumber().equals(number))
                .map(NoticeRow::person)
                .toList();
    }

    private List<Person> waiting(String username, CaseId id) {
        return signedIn.as(username, () -> keptAway.page(0, 1000)).stream()
                .filter(each -> each.caseId().equals(id))
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1} {2} {3}")
    @CsvSource({
        "m.devries, Jan, de, Vries, false",
        "m.devries, Marieke, de, Vries, true",
        "m.devries, Anna, '', De Vries-Jansma, false",
        "s.bakker, Omar, '', BAKKER, false",
        "s.bakker, Samira Fatima, '', Bakker, true",
        "j.hendriks, Lies, '', Hendriks, false",
        "j.hendriks, Joris, '', Hendriks, true",
        "r.elamrani, Nora, el, Amrani, false",
        "r.elamrani, Rachid, '', El Amrani, true",
        "t.visser, Ko, '', Visser, false",
        "h.mulder, Gé, '', Mülder, false",
        "n.smit, Bram, '', Smit - Terpstra, false",
        "b.peters, Bas, '', Peters, true",
        "e.kok, Truus, '', kok, false",
        "f.yilmaz, Emre, '', Yilmaz, false",
        "f.yilmaz, Fatma, '', YILMAZ, true",
        "c.degroot, Piet, de, Groot, false",
        "a.vos, Mia, '', Vos, false",
        "w.brouwer, Wim, '', Brouwer, true",
        "l.jansen, Lotte, '', Jansen, true"
    })
    @DisplayName("20/20 are blocked with an alert")
    void isBlockedAndReported(String username, String given, String prefix, String family, boolean own) {
        CaseId id = caseOf(given, prefix, family);
        letIn(username, id);
        String name = signedIn.user(username).actor().name();

        assertThat(signedIn.as(username, () -> access.relationsOfMe(id))).isEmpty();
        assertThat(sees(username, id)).isFalse();
        assertThat(listed(username, id)).isFalse();
        assertThatThrownBy(() -> signedIn.as(username, () -> page.head(id))).isInstanceOf(CaseNotVisible.class);
        assertThat(reported("fg", id)).contains(name);
        assertThat(waiting("fg", id))
                .filteredOn(each -> each.name().equals(name))
                .singleElement()
                .satisfies(each -> assertThat(each.own()).isEqualTo(own));
        assertThat(waiting(username.equals("m.devries") ? "fg" : COORDINATOR, id))
                .anyMatch(each -> each.name().equals(name));
    }

    @Test
    void theCoordinatorWithTheSameNameSeesNothingOfTheCaseAnywhereUntilSomebodyElseClearsIt() {
        CaseId id = caseOf("Jan", "de", "Vries");
        String number = numberOf(id);

        assertThat(sees(COORDINATOR, id)).isFalse();
        assertThat(signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 5)))
                .isEmpty();
        assertThat(signedIn.as(COORDINATOR, () -> notices.page(0, 30)))
                .noneMatch(notice -> notice.caseNumber().equals(number));
        assertThat(waiting(COORDINATOR, id)).isEmpty();
        assertThatThrownBy(() -> signedIn.as(
                        COORDINATOR, () -> keptAway.clear(id, signedIn.idOf(COORDINATOR), "Ik ken hem niet.")))
                .isInstanceOf(CaseNotVisible.class);

        signedIn.as("fg", () -> keptAway.clear(id, signedIn.idOf(COORDINATOR), "Nagevraagd: geen familie.")
                .value());
        assertThat(signedIn.as(COORDINATOR, () -> access.relationsOfMe(id))).containsExactly(Relation.COORDINATOR);
        assertThat(signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 5)))
                .isNotEmpty();
        assertThat(listed(COORDINATOR, id)).isTrue();
        assertThat(waiting("fg", id)).isEmpty();
    }

    @Test
    void aCoordinatorClearsAFamilyNameButNotAWholeName() {
        CaseId doubt = caseOf("Bram", "", "Smit");
        CaseId own = caseOf("Noor", "", "Smit");
        letIn(MENTAL_HEALTH_YOUTH, doubt);
        letIn(MENTAL_HEALTH_YOUTH, own);

        assertThat(signedIn.as(COORDINATOR, () -> keptAway.clear(doubt, signedIn.idOf(MENTAL_HEALTH_YOUTH), " "))
                        .reasons())
                .containsExactly(Refusal.at("reason", "refusal.required"));
        signedIn.as(COORDINATOR, () -> keptAway.clear(doubt, signedIn.idOf(MENTAL_HEALTH_YOUTH), "Geen familie.")
                .value());
        assertThat(sees(MENTAL_HEALTH_YOUTH, doubt)).isTrue();

        assertThat(signedIn.as(
                                COORDINATOR,
                                () -> keptAway.clear(own, signedIn.idOf(MENTAL_HEALTH_YOUTH), "Geen familie."))
                        .reasons())
                .containsExactly(Refusal.of("refusal.privacyOfficerOnly"));
        signedIn.as("fg", () -> keptAway.clear(own, signedIn.idOf(MENTAL_HEALTH_YOUTH), "Een andere Noor Smit.")
                .value());
        assertThat(sees(MENTAL_HEALTH_YOUTH, own)).isTrue();
    }

    @Test
    void onlyCoordinatorAndPrivacyOfficerOfTheRegionClear() {
        CaseId id = caseOf("Bram", "", "Smit");
        letIn(MENTAL_HEALTH_YOUTH, id);

        for (String username : List.of(LEAD, POLICE, ADMINISTRATOR, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> signedIn.as(
                            username, () -> keptAway.clear(id, signedIn.idOf(MENTAL_HEALTH_YOUTH), "Geen familie.")))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(waiting(OTHER_REGIONS_COORDINATOR, id)).isEmpty();
    }

    @Test
    void whoAppliesForAHouseholdWithTheirOwnFamilyNameKeepsTheApplicationAndNoMore() {
        CaseId id = caseOf("Kees", "", "Jansen");

        assertThat(signedIn.as(APPLICANT, () -> access.relationsOfMe(id))).containsExactly(Relation.APPLICANT);
        assertThat(reported(COORDINATOR, id)).containsExactly("Lotte Jansen");
        assertThat(listed(APPLICANT, id)).isTrue();
    }

    @Test
    void aChangedNameBlocksAndUnblocks() {
        CaseId id = caseOf("Bo", "", "Terpstra");
        letIn(MENTAL_HEALTH_YOUTH, id);
        assertThat(sees(MENTAL_HEALTH_YOUTH, id)).isTrue();

        PersonData smit = CaseForms.anAdult("Opa", "", "Smit");
        var person = signedIn.as(COORDINATOR, () -> households.add(id, smit).value());
        assertThat(sees(MENTAL_HEALTH_YOUTH, id)).isFalse();
        assertThat(reported(COORDINATOR, id)).containsExactly("Noor Smit");

        signedIn.as(COORDINATOR, () -> households
                .change(id, person, smit, CaseForms.anAdult("Opa", "", "Smits"))
                .value());
        assertThat(sees(MENTAL_HEALTH_YOUTH, id)).isTrue();
    }

    @Test
    void nobodyIsPutInTheTeamOfARelative() {
        CaseId id = caseOf("Ko", "", "Visser");

        assertThat(reported(COORDINATOR, id)).isEmpty();
        assertThat(signedIn.as(
                                COORDINATOR,
                                () -> teamForming.add(
                                        id,
                                        new NewMember(
                                                signedIn.idOf("t.visser"), TeamRole.MEMBER, "kent de reclassering")))
                        .reasons())
                .containsExactly(Refusal.at("user", "refusal.mayKnowHousehold"));
        assertThat(waiting(COORDINATOR, id)).extracting(Person::name).containsExactly("Tineke Visser");
    }

    @Test
    void askingForTheOwnFileWaitsForEverAndIsReported() {
        CaseId id = caseOf("Ko", "", "Visser");

        assertThat(signedIn.as("t.visser", () -> requests.ask(
                                new AccessForm(numberOf(id), "Nodig voor het toezicht.", terms.usual()))
                        .isDone()))
                .isTrue();
        assertThat(signedIn.as(COORDINATOR, () -> requests.waiting(id))).isEmpty();
        assertThat(reported("fg", id)).contains("Tineke Visser");
    }

    @Test
    @DisplayName("AC-Z9 12: the glass of one's own file does not break, in the words of a number that is nowhere")
    void nobodyBreaksTheGlassOfTheirOwnFile() {
        CaseId id = caseOf("Els", "", "Kok");
        EmergencyForm form = new EmergencyForm(
                numberOf(id), EmergencyCategory.ACUTE_DANGER, "De buren horen geschreeuw en niemand neemt op.");

        assertThat(signedIn.as(
                                "e.kok",
                                () -> glass.open(form, stepUp.prove("demo").orElseThrow()))
                        .reasons())
                .containsExactly(Refusal.at("number", "refusal.emergencyNotPossible"));
        assertThat(sees("e.kok", id)).isFalse();
        assertThat(reported("fg", id)).contains("Els Kok");
    }

    @Test
    void namesAreNotKeptReadable() {
        caseOf("Zwaantje", "", "Verschuuren");

        assertThat(Actors.asSystem(() -> beneath.sql(
                                "select name_hash from household_name union select name_hash from account_name")
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .allMatch(hash -> hash.matches("[0-9a-f]{32}"));
    }
}
