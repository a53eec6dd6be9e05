package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.plan.FamilyPrints.Printed;
import nl.casusregie.plan.PrintWish.CardText;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.PdfUa;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the family gets on paper, and who may print it. */
class FamilyPrintsTest extends PrintForFamily {

    @Autowired
    private Cases cases;

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
    @DisplayName("trust.md 6, documents: every PDF that a family gets keeps to PDF/UA-1, by veraPDF, in both languages")
    void everyPdfForAFamilyKeepsToPdfUa() throws Exception {
        agreed(HARMLESS);

        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            for (PrintKind kind : List.of(PrintKind.PDF, PrintKind.LARGE, PrintKind.CARD)) {
                CardText card = kind == PrintKind.CARD
                        ? new CardText("112\nOma 06 22222222", "De plek van oma", "Ga naar buiten.")
                        : CardText.EMPTY;
                PrintWish wish = new PrintWish(Set.of(mother), kind, language, List.of(), card);

                byte[] pdf =
                        signedIn.as(LEAD, () -> prints.print(id, wish).value().pdf());

                assertThat(PdfUa.broken(pdf)).as(kind + " " + language).isEmpty();
            }
        }
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
}
