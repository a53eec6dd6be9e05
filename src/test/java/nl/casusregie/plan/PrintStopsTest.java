package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.household.SafeContactForm;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.plan.FamilyPrints.Printed;
import nl.casusregie.plan.PrintStop.Why;
import nl.casusregie.plan.PrintWish.CardText;
import nl.casusregie.plan.PrintWish.LeftOut;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.voice.StatementForm;
import nl.casusregie.voice.StatementKind;
import nl.casusregie.voice.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stops a paper before anybody at home gets it. */
class PrintStopsTest extends PrintForFamily {

    @Autowired
    private Plans plans;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Statements statements;

    @Autowired
    private Timeline timeline;

    @Test
    @DisplayName("features.md 22: a shielded address stops the paper, however it is spelled and whoever prints it")
    void aShieldedAddressStopsIt() {
        signedIn.as(LEAD, () -> households
                .add(id, CaseForms.inHiding("Yara", "Dam", "Kerkstraat 12b, 3511 AB Utrecht"))
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
        signedIn.as(LEAD, () -> households
                .add(id, CaseForms.inHiding("Yara", "Dam", "Dam 3"))
                .value());
        agreed("Gaan we naar de Dam? 3 keer per week.");

        assertThat(stops(wish(PrintKind.PAGE, mother)))
                .extracting(PrintStop::passage)
                .containsExactly("Gaan we naar de Dam?", "3 keer per week.");
    }

    @Test
    void theSafeNumberOfSomebodyElseStopsItButOnesOwnDoesNot() {
        SafeContactForm safe = new SafeContactForm(
                "06 - 12 34 56 78", "", "", Known.NO, Known.NO, Known.NO, Known.NO, LocalDate.of(2026, 11, 20));
        signedIn.as(LEAD, () -> contacts.agree(id, mother, SafeContactForm.NOTHING_AGREED, safe)
                .value());
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
        signedIn.as(LEAD, () -> households
                .add(id, CaseForms.inHiding("Yara", "Dam", "Kerkstraat 12"))
                .value());
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
    void aCardWithAShieldedAddressIsStoppedAlsoForWhoLivesThere() {
        PersonId hidden = signedIn.as(LEAD, () -> households
                .add(id, CaseForms.inHiding("Yara", "Dam", "Kerkstraat 12"))
                .value());
        agreed(HARMLESS);
        PrintWish wish = new PrintWish(
                Set.of(hidden), PrintKind.PAGE, DUTCH, List.of(), new CardText("112", "kerkstraat 12", ""));

        assertThat(stops(wish)).extracting(PrintStop::passage).containsExactly("kerkstraat 12");
    }

    private static StatementForm said(String words) {
        return new StatementForm(
                StatementKind.OWN_STATEMENT, LocalDate.of(2026, 11, 20), "Joris Hendriks", "thuis", words, "", "");
    }
}
