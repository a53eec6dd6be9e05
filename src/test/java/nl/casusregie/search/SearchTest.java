package nl.casusregie.search;

import static nl.casusregie.testing.Finding.word;
import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.Protections;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.documents.DocumentForm;
import nl.casusregie.documents.DocumentKind;
import nl.casusregie.documents.Documents;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Received;
import nl.casusregie.history.EventForm;
import nl.casusregie.history.EventKind;
import nl.casusregie.history.History;
import nl.casusregie.household.Households;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Finding;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SafetyForms;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import nl.casusregie.testing.TestClock;
import nl.casusregie.voice.StatementForm;
import nl.casusregie.voice.StatementKind;
import nl.casusregie.voice.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds over their cases: the same as the screens show them, and nothing tells of the rest. */
@CasusregieTest
class SearchTest {

    @Autowired
    private Search search;

    @Autowired
    private Finding finding;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Protections protections;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Households households;

    @Autowired
    private History history;

    @Autowired
    private Statements statements;

    @Autowired
    private Documents documents;

    @Autowired
    private Intake intake;

    @Autowired
    private TestClock clock;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private SearchPage find(String who, String text) {
        return finding.find(who, text);
    }

    private Set<SearchKind> kinds(String who, String text) {
        return find(who, text).hits().stream().map(SearchHit::kind).collect(Collectors.toSet());
    }

    private UUID report(CaseId id, String text, Label label) {
        return signedIn.as(
                POLICE,
                () -> incidents.report(id, SafetyForms.incident(text), label).value());
    }

    @Test
    void whatTheTeamReadsItFindsAndNobodyElseDoes() {
        CaseId id = cases.teamed();
        String word = word();
        report(id, "Buren hoorden " + word + " gillen, daarna bedreigingen.", Label.SAFETY);

        for (String near : List.of(COORDINATOR, LEAD, FIXED_FACE, POLICE)) {
            assertThat(find(near, word + " bedreiging").hits())
                    .as(near)
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.kind()).isEqualTo(SearchKind.INCIDENT);
                        assertThat(hit.caseId()).isEqualTo(id);
                        assertThat(hit.text())
                                .anyMatch(piece -> piece.found() && piece.text().equals(word));
                        assertThat(hit.text())
                                .anyMatch(piece -> piece.found() && piece.text().equals("bedreigingen"));
                    });
        }
        for (String other :
                List.of(OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS, PROCESS_MANAGER, ZVH_MANAGER, ADMINISTRATOR)) {
            assertThat(find(other, word)).as(other).isEqualTo(SearchPage.NOTHING);
        }
    }

    @Test
    void whoeverSeesTheProcessFindsTheNumberAndNotWhoseItIs() {
        CaseId id = cases.teamed();
        String number = lists.number(id);

        assertThat(find(PROCESS_MANAGER, number).hits())
                .filteredOn(hit -> hit.caseId().equals(id))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo(SearchKind.CASE);
                    assertThat(hit.caseTitle()).isEmpty();
                });
        assertThat(find(LEAD, number).hits())
                .filteredOn(hit -> hit.kind() == SearchKind.CASE && hit.caseId().equals(id))
                .singleElement()
                .satisfies(hit -> assertThat(hit.caseTitle()).isNotEmpty());
        assertThat(find(OTHER_REGIONS_COORDINATOR, number).hits())
                .noneMatch(hit -> hit.caseId().equals(id));
    }

    @Test
    void theApplicantFindsTheApplicationAndWhomItNamedAndNothingAfterIt() {
        String family = word();
        CaseId id = cases.submitted(CaseForms.anApplication(CaseForms.anAdult("Petra", "", family)));
        signedIn.as(COORDINATOR, () -> households
                .add(id, CaseForms.anAdult("Later", "", family + "later"))
                .value());

        assertThat(kinds(APPLICANT, family)).containsExactly(SearchKind.PERSON);
        assertThat(find(APPLICANT, family + "later").hits()).isEmpty();
        assertThat(find(COORDINATOR, family + "later").hits()).hasSize(1);
    }

    @Test
    @DisplayName("An item is found by whoever its label opens to, from the moment the label changes")
    void theLabelDecides() {
        CaseId id = cases.teamed();
        String word = word();
        UUID incident = report(id, "Aanhouding " + word, Label.EMBARGO);

        assertThat(find(POLICE, word).hits()).hasSize(1);
        for (String other : List.of(LEAD, FIXED_FACE, COORDINATOR)) {
            assertThat(find(other, word)).as(other).isEqualTo(SearchPage.NOTHING);
        }

        Protection open = new Protection(Label.SAFETY, null, Set.of(), Set.of(), false);
        signedIn.as(POLICE, () -> protections
                .change(id, ContentKind.INCIDENT, incident, open, "De aanhouding is geweest, het mag bekend zijn.")
                .value());
        // Without the row being written anew: the label holds in the same transaction.
        assertThat(signedIn.as(
                        LEAD, () -> search.find(SearchQuestion.of(word), 0, 50).hits()))
                .hasSize(1);
        Protection closed = new Protection(Label.EMBARGO, null, Set.of(), Set.of(), false);
        signedIn.as(POLICE, () -> protections
                .change(id, ContentKind.INCIDENT, incident, closed, "Toch nog niet, er komt een tweede.")
                .value());
        assertThat(signedIn.as(LEAD, () -> search.find(SearchQuestion.of(word), 0, 50)))
                .isEqualTo(SearchPage.NOTHING);
    }

    @Test
    void nobodyFindsWhatAnotherOrganisationBroughtInBeforeAllAreIn() {
        CaseId id = cases.scheduled();
        String word = word();
        signedIn.as(POLICE, () -> conferences
                .contribute(
                        id, cases.conference(id), new ContributionForm("Wij zagen " + word, "Zorgen", "Goed", "Vraag"))
                .value());

        assertThat(kinds(POLICE, word)).containsExactly(SearchKind.CONTRIBUTION);
        assertThat(find(LEAD, word)).isEqualTo(SearchPage.NOTHING);
        cases.contribute(id, LEAD, APPLICANT);
        assertThat(kinds(LEAD, word)).containsExactly(SearchKind.CONTRIBUTION);
    }

    @Test
    @DisplayName(
            "AC-P3 neither the words nor the text can be read in the database, and equal words of two cases differ")
    void nothingIsReadable() {
        String word = word();
        CaseId one = cases.teamed();
        CaseId other = cases.teamed();
        report(one, word, Label.SAFETY);
        report(other, word, Label.SAFETY);
        index.catchUp();

        assertThat(beneath.sql("select count(*) from search_entry e where e::text ilike :word or e.source ilike :word")
                        .param("word", "%" + word + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(beneath.sql(
                                """
                                select count(*) from search_entry a join search_entry b on a.words && b.words
                                where a.case_id = :one and b.case_id = :other""")
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(find(LEAD, word).hits()).extracting(SearchHit::caseId).containsExactlyInAnyOrder(one, other);
    }

    @Test
    @DisplayName("AC-A8 what was shown is on record per case, without what was looked for, in three statements")
    void searchingIsOnRecord() {
        CaseId id = cases.teamed();
        String word = word();
        report(id, word, Label.SAFETY);
        index.catchUp();

        SignedInUser lead = signedIn.user(LEAD);
        List<String> asked =
                SqlStatements.during(() -> Actors.as(lead, () -> search.find(SearchQuestion.of(word), 0, 50)));

        assertThat(asked).hasSize(3);
        assertThat(beneath.sql(
                                """
                                select r::text from audit_record r where r.kind = 'SEARCH' and r.action = 'SEARCH'
                                and r.case_id = :id and r.actor_id = :who""")
                        .param("id", id.value())
                        .param("who", signedIn.idOf(LEAD).value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allMatch(row -> !row.contains(word));
    }

    @Test
    void everyWordMustOccurAndTheKindAndTheCaseNarrow() {
        CaseId id = cases.teamed();
        CaseId other = cases.teamed();
        String word = word();
        report(id, word + " met messen", Label.SAFETY);
        report(other, word + " zonder", Label.SAFETY);

        assertThat(find(LEAD, word + " mes").hits())
                .extracting(SearchHit::caseId)
                .containsExactly(id);
        assertThat(find(LEAD, word + " pistool")).isEqualTo(SearchPage.NOTHING);
        assertThat(finding.find(LEAD, new SearchQuestion(word, null, other)).hits())
                .extracting(SearchHit::caseId)
                .containsExactly(other);
        assertThat(finding.find(LEAD, new SearchQuestion(word, SearchKind.PERSON, null)))
                .isEqualTo(SearchPage.NOTHING);
        assertThat(finding.find(POLICE, new SearchQuestion(word, SearchKind.INCIDENT, null))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void whatHappenedWhatPeopleSayAndDocumentsAreFoundByWhoeverReadsThem() {
        CaseId id = cases.teamed();
        PersonId petra = Actors.asSystem(() -> households.ids(id)).getFirst();
        LocalDate today = LocalDate.now(clock);
        String word = word();
        byte[] file = "Verslag".getBytes(StandardCharsets.UTF_8);
        signedIn.as(LEAD, () -> {
            EventForm event = new EventForm(
                    EventKind.POLICE_REPORT,
                    PartialDate.ofYear(2024),
                    false,
                    PartialDate.UNKNOWN,
                    "Politie",
                    "Vader belde aan met " + word + ".",
                    "proces-verbaal",
                    "",
                    Known.UNKNOWN,
                    "",
                    "");
            history.add(id, event, Map.of(), Label.GENERAL).value();
            StatementForm said = new StatementForm(
                    StatementKind.OWN_STATEMENT, today, "Joris Hendriks", "thuis", word + " is niet waar.", "", "");
            statements.add(id, petra, said, Label.GENERAL, Set.of()).value();
            Received received = intake.receive(new ByteArrayInputStream(file), "a.txt", file.length)
                    .value();
            return documents
                    .add(id, new DocumentForm(DocumentKind.REPORT, "Verslag " + word), Label.HEALTH, received)
                    .value();
        });

        assertThat(kinds(LEAD, word))
                .containsExactlyInAnyOrder(SearchKind.EVENT, SearchKind.WORDS, SearchKind.DOCUMENT);
        assertThat(kinds(POLICE, word))
                .as("what is labelled as health is not for the police")
                .containsExactlyInAnyOrder(SearchKind.EVENT, SearchKind.WORDS);
        assertThat(kinds(OTHER_REGIONS_COORDINATOR, word)).isEmpty();
    }
}
