package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.plan.FamilyPrints.Printed;
import nl.casusregie.plan.PrintWish.CardText;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.PlannedCases;
import nl.casusregie.testing.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A household with a plan, and somebody who prints it for them. */
@CasusregieTest
abstract class PrintForFamily {

    static final Locale DUTCH = Locale.of("nl");
    static final String HARMLESS = "We spreken af dat niemand slaat.";

    @Autowired
    FamilyPrints prints;

    @Autowired
    Households households;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Beneath beneath;

    @Autowired
    private Cases cases;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Clock clock;

    CaseId id;
    PersonId mother;
    PersonId child;

    @BeforeEach
    void aTeam() {
        id = cases.teamed();
        List<PersonId> persons = Actors.asSystem(() -> households.ids(id));
        mother = persons.getFirst();
        child = persons.getLast();
    }

    /** A plan that organisations agree on, with this text for the family and a word for what is not for them. */
    void agreed(String familyText) {
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
        planned.plan(id, form);
    }

    PrintWish wish(PrintKind kind, PersonId... readers) {
        return new PrintWish(Set.of(readers), kind, DUTCH, List.of(), CardText.EMPTY);
    }

    List<PrintStop> stops(PrintWish wish) {
        return signedIn.as(LEAD, () -> prints.look(id, wish).value().stops());
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    static String text(Printed printed) throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
