package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.household.Gender;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.plan.FamilyPrints.Printed;
import nl.casusregie.plan.PrintStop.Why;
import nl.casusregie.plan.PrintWish.CardText;
import nl.casusregie.plan.PrintWish.LeftOut;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.voice.StatementForm;
import nl.casusregie.voice.StatementKind;
import nl.casusregie.voice.Statements;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the family gets on paper, and what stops it before anybody gets it. */
@CasusregieTest
class FamilyPrintsTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String HARMLESS = "We spreken af dat niemand slaat.";

    @Autowired
    private FamilyPrints prints;

    @Autowired
    private Plans plans;

    @Autowired
    private Households households;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Statements statements;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Clock clock;

    private CaseId id;
    private PersonId mother;
    private PersonId child;

    @BeforeEach
    void aTeam() {
        id = cases.teamed();
        List<PersonId> persons = Actors.asSystem(() -> households.ids(id));
        mother = persons.getFirst();
        child = persons.getLast();
    }

    private void agreed(String familyText) {
        engine.start("plan-making", id, java.util.Map.of());
        PlanForm plan = acts.aPlan();
        PlanAction hidden = new PlanAction(
                UUID.randomUUID(),
                "Overleg met de recherche VERBORGEN",
                1,
                signedIn.idOf(POLICE).value(),
                LocalDate.now(clock).plusDays(3),
                ActionStatus.OPEN,
                "",
                false);
        Arrangement promise =
                new Arrangement(UUID.randomUUID(), "Oma haalt Bo op vrijdag uit school.", "Oma", "De juf", true);
        PlanForm form = new PlanForm(
                1,
                "WAAROM: de kinderen zijn erbij.",
                plan.bottomLines(),
                List.of(new Goal(UUID.randomUUID(), 1, "DOELTEKST twee weken rust", "TEKEN slaapt door")),
                List.of(promise),
                List.of(plan.actions().getFirst(), hidden),
                "ESCALATIE: bel de wijkagent.",
                familyText);
        acts.draft(id, form);
        acts.hear(id);
        agree(LEAD);
        agree(POLICE);
    }

    /** Also where somebody joined the household after the others were heard. */
    private void agree(String username) {
        ForTheChildren said = new ForTheChildren(
                PlanActs.FOR_THE_CHILDREN.effect(),
                "Wie later kwam, wordt maandag gehoord; zo lang kan het niet wachten.");
        signedIn.as(username, () -> planMaking.agree(id, true, "", said).value());
    }

    private PrintWish wish(PrintKind kind, PersonId... readers) {
        return new PrintWish(Set.of(readers), kind, DUTCH, List.of(), CardText.EMPTY);
    }

    private List<PrintStop> stops(PrintWish wish) {
        return signedIn.as(LEAD, () -> prints.look(id, wish).value().stops());
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    private static String text(Printed printed) throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theFamilyGetsWhatIsMeantForThemAndNothingThatProfessionalsKeep() throws Exception {
        agreed(HARMLESS);

        Printed printed = signedIn.as(
                LEAD, () -> prints.print(id, wish(PrintKind.PDF, mother)).value());

        assertThat(text(printed))
                .contains(
                        HARMLESS,
                        "De kinderen zijn nooit alleen met beide ouders.",
                        "Oma haalt Bo op vrijdag uit school.",
                        "Veiligheidskaart maken met de kinderen",
                        signedIn.user(FIXED_FACE).actor().name(),
                        "Wie let erop")
                .doesNotContain("WAAROM", "DOELTEKST", "TEKEN", "ESCALATIE", "VERBORGEN");
        assertThat(printed.fileName()).isEqualTo("plan.pdf");
    }

    @Test
    void inEnglishTheHeadingsAreEnglish() {
        agreed(HARMLESS);

        PrintWish english = new PrintWish(Set.of(mother), PrintKind.PAGE, Locale.ENGLISH, List.of(), CardText.EMPTY);

        assertThat(signedIn.as(
                        LEAD, () -> prints.look(id, english).value().paper().words()))
                .contains("Our plan", "Who looks after it")
                .doesNotContain("Wie let erop");
    }

    @Test
    @DisplayName("features.md 22: a shielded address stops the paper, however it is spelled and whoever prints it")
    void aShieldedAddressStopsIt() {
        signedIn.as(LEAD, () -> households
                .add(id, hidden("Kerkstraat 12b, 3511 AB Utrecht"))
                .value());
        agreed(HARMLESS
                + " Mama woont op KERK-STRAAT 12. De code is 35 11 a b. Ga bij nood naar Kerk\u200bstr. 12! Tot snel.");

        for (String printer : List.of(LEAD, FIXED_FACE, COORDINATOR)) {
            List<PrintStop> stops = signedIn.as(
                    printer,
                    () -> prints.look(id, wish(PrintKind.PAGE, mother)).value().stops());
            assertThat(stops).as(printer).extracting(PrintStop::why).containsOnly(Why.SHIELDED_ADDRESS);
            assertThat(stops)
                    .as(printer)
                    .extracting(PrintStop::passage)
                    .contains(
                            "Mama woont op KERK-STRAAT 12.",
                            "De code is 35 11 a b.",
                            "Ga bij nood naar Kerk\u200bstr. 12!")
                    .doesNotContain(HARMLESS);
            assertThat(keys(signedIn.as(printer, () -> prints.print(id, wish(PrintKind.PDF, mother)))))
                    .containsExactly("refusal.printStopped");
        }
    }

    @Test
    void anAddressThatIsCutInTwoSentencesStopsBoth() {
        signedIn.as(LEAD, () -> households.add(id, hidden("Dam 3")).value());
        agreed("Gaan we naar de Dam? 3 keer per week.");

        assertThat(stops(wish(PrintKind.PAGE, mother)))
                .extracting(PrintStop::passage)
                .containsExactly("Gaan we naar de Dam?", "3 keer per week.");
    }

    @Test
    void theSafeNumberOfSomebodyElseStopsItButOnesOwnDoesNot() {
        SafeContactForm safe = new SafeContactForm(
                "06 - 12 34 56 78", "", "", Known.NO, Known.NO, Known.NO, Known.NO, LocalDate.of(2026, 11, 20));
        signedIn.as(LEAD, () -> contacts.agree(id, mother, safe).value());
        agreed(HARMLESS + " Bel mama op +31 (0)6 1234 5678.");

        assertThat(stops(wish(PrintKind.PAGE, child)))
                .extracting(PrintStop::why)
                .containsExactly(Why.SAFE_NUMBER);
        assertThat(stops(wish(PrintKind.PAGE, mother, child))).isNotEmpty();
        assertThat(stops(wish(PrintKind.PAGE, mother))).isEmpty();
    }

    @Test
    @DisplayName("features.md 22: what one person must not learn stops the paper for that person only")
    void aFactThatTheReaderMustNotLearnStopsIt() {
        signedIn.as(LEAD, () -> statements
                .add(id, mother, said("Ik heb stiekem een huis gevonden in Zwolle."), Label.SAFETY, Set.of(child))
                .value());
        agreed(HARMLESS + " Mama heeft stiekem een huis gevonden. Straks wonen we in Zwolle.");

        assertThat(stops(wish(PrintKind.PAGE, child)))
                .extracting(PrintStop::why, PrintStop::passage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Why.NOT_TO, "Mama heeft stiekem een huis gevonden."),
                        org.assertj.core.groups.Tuple.tuple(Why.NOT_TO, "Straks wonen we in Zwolle."));
        assertThat(stops(wish(PrintKind.PAGE, mother))).isEmpty();
    }

    @Test
    void aPlanThatAReaderMustNotLearnOfIsNotPrintedForThem() {
        agreed(HARMLESS);
        UUID plan = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow().id());
        beneath.sql("update plan set protection_not_to = array[cast(:child as uuid)] where id = :id")
                .param("child", child.value())
                .param("id", plan)
                .update();

        assertThat(stops(wish(PrintKind.PAGE, child))).singleElement().satisfies(stop -> assertThat(stop.isOfTheWhole())
                .isTrue());
        assertThat(stops(wish(PrintKind.PAGE, mother))).isEmpty();
    }

    @Test
    void aPassageIsLeftOutWithItsReasonAndThatIsTold() throws Exception {
        signedIn.as(LEAD, () -> households.add(id, hidden("Kerkstraat 12")).value());
        agreed(HARMLESS + " Mama woont in de Kerkstraat 12.");
        LeftOut passage = new LeftOut("Mama woont in de Kerkstraat 12.", "Vader weet niet waar zij is.");

        assertThat(keys(signedIn.as(
                        LEAD,
                        () -> prints.print(
                                id, wish(PrintKind.PDF, mother).without(new LeftOut(passage.passage(), " "))))))
                .containsExactly("refusal.required");

        Printed printed = signedIn.as(
                LEAD, () -> prints.print(id, wish(PrintKind.PDF, mother).without(passage))
                        .value());

        assertThat(text(printed)).contains(HARMLESS).doesNotContain("Kerkstraat");
        TimelineEntry told = signedIn.as(LEAD, () -> timeline.page(id, 0, 1)).getFirst();
        assertThat(told.key()).isEqualTo("timeline.planPrinted.PDF");
        assertThat(told.detail()).contains("Petra van Dam", "Vader weet niet waar zij is.");
    }

    @Test
    void aCardSaysWhomToCallAndWhatToDoAndNotWhatItIs() throws Exception {
        agreed(HARMLESS);
        assertThat(signedIn.as(LEAD, () -> prints.forCard(id))).isEqualTo("Oma haalt Bo op vrijdag uit school.");
        CardText card = new CardText("112\nOma 06 22222222", "De plek van oma", "Ga naar buiten.");
        PrintWish wish = new PrintWish(Set.of(child), PrintKind.CARD, DUTCH, List.of(), card);

        Printed printed = signedIn.as(LEAD, () -> prints.print(id, wish).value());

        assertThat(text(printed))
                .contains("Bellen", "112", "Oma 06 22222222", "De plek van oma", "Ga naar buiten.")
                .doesNotContain("plan", "Plan", "veilig", "Veilig", "MDA", HARMLESS);
        assertThat(printed.fileName()).isEqualTo("lijstje.pdf");
    }

    @Test
    void aCardIsForOnePersonHasANumberAndFitsOnOnePage() {
        agreed(HARMLESS);

        assertThat(keys(card(new CardText("112", "", ""), mother, child))).containsExactly("refusal.oneReaderOfCard");
        assertThat(keys(card(new CardText("", "Oma", ""), child))).containsExactly("refusal.callNeeded");
        assertThat(keys(card(new CardText("112", "", "Ga weg.\n".repeat(60)), child)))
                .containsExactly("refusal.cardTooFull");
    }

    private Outcome<Printed> card(CardText card, PersonId... readers) {
        PrintWish wish = new PrintWish(Set.of(readers), PrintKind.CARD, DUTCH, List.of(), card);
        return signedIn.as(LEAD, () -> prints.print(id, wish));
    }

    @Test
    void aCardWithAShieldedAddressIsStoppedAlsoForWhoLivesThere() {
        PersonId hidden = signedIn.as(
                LEAD, () -> households.add(id, hidden("Kerkstraat 12")).value());
        agreed(HARMLESS);
        PrintWish wish = new PrintWish(
                Set.of(hidden), PrintKind.PAGE, DUTCH, List.of(), new CardText("112", "kerkstraat 12", ""));

        assertThat(stops(wish)).extracting(PrintStop::passage).containsExactly("kerkstraat 12");
    }

    @Test
    void lettersThatThePdfCannotShowAreSaidAndThePageGoes() {
        agreed(HARMLESS + " 👍");

        assertThat(keys(signedIn.as(LEAD, () -> prints.print(id, wish(PrintKind.PDF, mother)))))
                .containsExactly("refusal.lettersNotInPdf");
        assertThat(signedIn.as(LEAD, () -> prints.print(id, wish(PrintKind.PAGE, mother)))
                        .isDone())
                .isTrue();
    }

    @Test
    void itIsForSomebodyOfThisHousehold() {
        agreed(HARMLESS);
        PersonId stranger =
                Actors.asSystem(() -> households.ids(cases.submitted())).getFirst();

        assertThat(keys(signedIn.as(LEAD, () -> prints.print(id, wish(PrintKind.PDF)))))
                .containsExactly("refusal.readerNeeded");
        assertThat(keys(signedIn.as(LEAD, () -> prints.print(id, wish(PrintKind.PDF, stranger)))))
                .containsExactly("refusal.readerNeeded");
    }

    @Test
    void withoutAnAgreedPlanThereIsNothingToPrint() {
        assertThat(keys(signedIn.as(LEAD, () -> prints.print(id, wish(PrintKind.PDF, mother)))))
                .containsExactly("refusal.noPlanToPrint");
    }

    @Test
    void whoKnowsTheHouseholdPrintsAndNobodyElseAndEachPrintIsOnRecord() {
        agreed(HARMLESS);

        for (String printer : List.of(COORDINATOR, LEAD, FIXED_FACE)) {
            assertThat(signedIn.as(printer, () -> prints.print(id, wish(PrintKind.LARGE, mother)))
                            .isDone())
                    .as(printer)
                    .isTrue();
            assertThat(records(printer)).as(printer).containsExactly("ALLOWED");
        }
        for (String other : List.of(POLICE, APPLICANT)) {
            signedIn.as(other, () -> assertThat(
                            prints.look(id, wish(PrintKind.PAGE, mother)).isDone())
                    .isTrue());
        }
        for (String other :
                List.of(POLICE, APPLICANT, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER)) {
            signedIn.as(other, () -> assertThatThrownBy(() -> prints.print(id, wish(PrintKind.PDF, mother)))
                    .isInstanceOf(CaseNotVisible.class));
            assertThat(records(other)).as(other).containsExactly("REFUSED");
        }
        for (String stranger : List.of(MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER)) {
            signedIn.as(stranger, () -> assertThatThrownBy(() -> prints.look(id, wish(PrintKind.PAGE, mother)))
                    .isInstanceOf(CaseNotVisible.class));
        }
    }

    private List<String> records(String username) {
        return beneath.sql(
                        """
                        select outcome from audit_record
                        where action = 'PRINT_FOR_FAMILY' and case_id = :id and actor_id = :actor order by id""")
                .param("id", id.value())
                .param("actor", signedIn.idOf(username).value())
                .query(String.class)
                .list();
    }

    private static StatementForm said(String words) {
        return new StatementForm(
                StatementKind.OWN_STATEMENT, LocalDate.of(2026, 11, 20), "Joris Hendriks", "thuis", words, "", "");
    }

    private static PersonData hidden(String address) {
        return new PersonData(
                "Yara",
                "",
                "Dam",
                1990,
                null,
                null,
                Gender.FEMALE,
                PlaceInHousehold.PARTNER,
                false,
                address,
                true,
                "",
                false);
    }
}
