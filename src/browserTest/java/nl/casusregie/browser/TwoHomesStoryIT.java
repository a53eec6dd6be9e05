package nl.casusregie.browser;

import static nl.casusregie.browser.StoryStart.application;
import static nl.casusregie.browser.StoryStart.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.casusregie.browser.PlanPage.Arrangement;
import nl.casusregie.browser.PlanPage.Plan;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieKind;
import nl.casusregie.shared.Known;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A household as it comes to the table, played through the screens by those who do each step, and what reaches whom. */
@ExtendWith(Shared.class)
class TwoHomesStoryIT {

    private static final String SECRET = "Zilverschoonhof 27";

    private static final Plan PLAN = new Plan(
            "Bij de overdracht dreigt vader; de kinderen zien dat en durven niets te zeggen.",
            "De overdracht gaat via school, nooit aan de deur.",
            "Dan stopt de omgang tot het volgende overleg.",
            "Acht overdrachten achter elkaar zonder ruzie.",
            "Lize slaapt op zondagavond door.",
            new Arrangement("Opa haalt Tijn op woensdag van de opvang.", "Opa Postma", "Juf Els"),
            "Spreekt met school en beide ouders de overdracht af.",
            "Papa en mama brengen jullie om de beurt naar school. Zij zien elkaar daar niet.");

    private static StoryStart aroundTheTable() {
        StoryStart story = StoryStart.admitted(
                        Shared.application(),
                        application(
                                "Sinds de scheiding vijf meldingen bij de overdracht van de kinderen; vader wacht moeder op.",
                                "Hoe wordt de omgang veilig voor de kinderen?",
                                "Twee keer bemiddeling; vader stopte na een gesprek.",
                                person("Mirte", "Postma", 1988, Gender.FEMALE, PlaceInHousehold.PARENT, true),
                                person("Ronald", "Kuiper", 1985, Gender.MALE, PlaceInHousehold.EX_PARTNER, false),
                                person("Sem", "Kuiper", 2012, Gender.MALE, PlaceInHousehold.CHILD, true),
                                person("Lize", "Kuiper", 2016, Gender.FEMALE, PlaceInHousehold.CHILD, true),
                                person("Tijn", "Kuiper", 2020, Gender.MALE, PlaceInHousehold.CHILD, true)))
                .hear(Map.of(
                        "Mirte", "Ik ben bang als hij in de straat staat.",
                        "Ronald", "Ik wil mijn kinderen gewoon zien.",
                        "Sem", "Ik zeg niks meer, dan komt er geen ruzie.",
                        "Lize", "Ik hoor ze schreeuwen bij de auto."));
        try (Desk applicant = Shared.at("l.jansen")) {
            new HouseholdPage(applicant, story).hearNext("Tijn tekent twee huizen met een hek ertussen.");
        }
        story.team()
                .conference(Map.of(
                        "s.bakker", "Lize valt uit op school na een weekend bij vader.",
                        "l.jansen", "Vijf meldingen in acht maanden.",
                        "r.elamrani", "Drie keer gereden naar de overdracht."))
                .tie("Ronald", TieKind.PARENT, "Sem", Known.YES);
        for (String parent : List.of("Mirte", "Ronald")) {
            story.tie(parent, TieKind.PARENT, "Lize", Known.YES).tie(parent, TieKind.PARENT, "Tijn", Known.YES);
        }
        return story;
    }

    @Test
    @DisplayName("ex-partners with three children in two homes, and an address that stays secret")
    void threeChildrenInTwoHomes(@TempDir Path traffic) {
        StoryStart story = aroundTheTable();
        try (Desk lead = Shared.at("s.bakker");
                Desk police = Shared.at("r.elamrani")) {
            theTwoHomes(new HouseholdPage(lead, story));
            whatIsKnown(lead, police, story);
            new AnalysisPage(lead, story)
                    .see("Lize stond bij twee overdrachten te huilen achter de auto.")
                    .settle(
                            "Sem zwijgt, Lize slaapt slecht, Tijn is bang voor harde stemmen.",
                            "De ouders zien elkaar bij elke overdracht en niemand is daarbij.",
                            "Overdracht zonder dat de ouders elkaar zien.");
            PlanPage plan = new PlanPage(lead, story)
                    .draft(PLAN)
                    .hear(
                            "Zo durf ik het.",
                            "Ik vind het omslachtig, maar ik doe mee.",
                            "Prima.",
                            "Dan hoor ik geen ruzie meer.",
                            "Tijn knikt.")
                    .agree("Lize en Tijn zien geen ruzie meer bij de auto; Sem hoeft niet te kiezen.");
            new PlanPage(police, story)
                    .agree("De kinderen worden op school opgehaald en zien geen politie aan de deur.");
            new EvaluationPage(lead, story)
                    .record(
                            "Gehaald",
                            "School en de wijkagent zagen zes rustige overdrachten.",
                            "Doorgaan",
                            "Het loopt, maar het is nog kort.",
                            "Lize slaapt door; Sem praat weer met zijn mentor.")
                    .see("Lize slaapt door; Sem praat weer met zijn mentor.");
            plan.see("De kinderen worden op school opgehaald en zien geen politie aan de deur.");
            theFamilyGetsPaper(new FamilyPaperPage(lead, story));
            Onlookers.nothingWrong(lead, police);
        }
        whoSeesTheSecretAddress(new Onlookers(story, traffic));
    }

    private static void theTwoHomes(HouseholdPage household) {
        household
                .shieldAddress("Mirte Postma", SECRET)
                .reachSafely("Mirte Postma", "06 1234 5678", "Op schooldagen tussen 9 en 14 uur")
                .tie("Ronald Kuiper", "ex-partner", "Mirte Postma")
                .tie("Mirte Postma", "ouder", "Sem Kuiper", "Ja")
                .staysAlso("Lize Kuiper", "bij de andere ouder", "Om het weekend, van vrijdag uit school")
                .staysAlso("Tijn Kuiper", "bij de andere ouder", "Elke woensdag")
                .seeInGenogram("Mirte", "Ronald", "Sem", "Lize", "Tijn");
    }

    private static void whatIsKnown(Desk lead, Desk police, StoryStart story) {
        new HistoryPage(lead, story)
                .happened(
                        "Levensgebeurtenis",
                        "Uit elkaar gegaan",
                        2024,
                        "Moeder ging met de kinderen weg; vader bleef in de woning.",
                        "Moeder, gesprek bij het wijkteam");
        new VoicePage(lead, story)
                .ownWords(
                        "Lize Kuiper",
                        "Als papa boos wordt ga ik onder het bed met Tijn.",
                        "Mama en juf Els mogen het weten. Papa niet.",
                        List.of("Ronald Kuiper"))
                .consent("Sem Kuiper", "Gesprekken met de jeugdhulpverlener op school", true)
                .support("Mirte Postma", "Nadia van Cliëntsteun Noordervaart");
        new HistoryPage(police, story)
                .reportIncident(
                        "Vader blokkeerde de auto van moeder bij school; de kinderen zaten erin.",
                        "Conciërge van de school",
                        "Geweld door een ex-partner",
                        "Ja",
                        "Ernstig");
        new AnalysisPage(police, story)
                .layCardOnTheChildren(
                        "Politie Noordervaart", "Lize stond bij twee overdrachten te huilen achter de auto.");
    }

    /** What father must not know stops the plan, and the secret address the card for mother, until they are off it. */
    private static void theFamilyGetsPaper(FamilyPaperPage paper) {
        String plan = paper.thePlanFor(List.of("Mirte Postma", "Ronald Kuiper"))
                .look()
                .isStopped(
                        "Hierin staat iets wat iemand die dit krijgt niet mag weten.",
                        "Dit spreken we met elkaar af",
                        PLAN.arrangement().lookedAfterBy())
                .leaveOut(PLAN.arrangement().lookedAfterBy(), "Vader weet niet dat Lize met haar sprak.")
                .isReady()
                .words("Haal de pdf op");
        assertThat(plan)
                .contains("Ons plan", PLAN.inPlainWords(), PLAN.bottomLine(), PLAN.action())
                .contains(PLAN.arrangement().what(), PLAN.arrangement().who())
                .doesNotContain(PLAN.arrangement().lookedAfterBy(), "onder het bed", PLAN.why())
                .doesNotContain("Zilverschoon", "06 1234 5678");
        String home = "Naar huis: " + SECRET + ".";
        String card = paper.aCardFor("Mirte Postma")
                .whereToGo(home)
                .look()
                .isStopped("Hierin staat een afgeschermd adres, of iets wat het verraadt.", "Gaan naar", home)
                .whereToGo("Naar de plek die u met Joris afsprak.")
                .look()
                .isReady()
                .words("Haal het kaartje op");
        assertThat(card).contains("Naar de plek die u met Joris afsprak.").doesNotContain("Zilverschoon");
    }

    /** Only the lead and the fixed face read it; nothing of it reaches the browser of anybody else. */
    private static void whoSeesTheSecretAddress(Onlookers onlookers) {
        assertThat(onlookers.got("j.hendriks", Onlookers.HOUSEHOLD))
                .as("the fixed face")
                .contains(SECRET);
        Map<String, List<String>> partners = Map.of(
                "r.elamrani", Shared.application().tabs(),
                "m.devries", List.of("overzicht", "huishouden", "stem", "tijdlijn"),
                "l.jansen", Onlookers.HOUSEHOLD);
        partners.forEach((partner, tabs) -> assertThat(onlookers.got(partner, tabs))
                .as(partner)
                .contains("Adres is afgeschermd", "Ik zeg niks meer, dan komt er geen ruzie.")
                .doesNotContain("Zilverschoon"));
        for (String outside : List.of("a.vos", "k.willems")) {
            assertThat(onlookers.got(outside, Onlookers.HOUSEHOLD))
                    .as(outside)
                    .doesNotContain("Zilverschoon", "Mirte", "Ik zeg niks meer", "onder het bed");
        }
    }
}
