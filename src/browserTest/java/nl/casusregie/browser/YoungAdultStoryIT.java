package nl.casusregie.browser;

import static nl.casusregie.browser.StoryStart.application;
import static nl.casusregie.browser.StoryStart.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.casusregie.browser.PlanPage.Arrangement;
import nl.casusregie.browser.PlanPage.Plan;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PlaceInHousehold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A household as it comes to the table, played through the screens by those who do each step. */
@ExtendWith(Shared.class)
class YoungAdultStoryIT {

    private static final String BACKGROUND = "Gebruikt dagelijks; afspraken onthoudt hij met plaatjes.";

    private static final Plan PLAN = new Plan(
            "Kevin slaat zijn ouders als hij gebruikt; Merel hoort en ziet het.",
            "Heeft Kevin gebruikt, dan slaapt hij op de crisisplek.",
            "Dan vraagt de politie een huisverbod aan.",
            "Zes weken niemand geslagen.",
            "Merel eet weer thuis.",
            new Arrangement("Oom Piet haalt Kevin op als vader belt.", "Oom Piet", "Yusuf van MEE"),
            "Maakt met Kevin een signaalkaart met plaatjes.",
            "Kevin slaapt ergens anders als hij heeft gebruikt. Zo is het thuis rustig.");

    private static StoryStart aroundTheTable() {
        StoryStart story = StoryStart.admitted(
                        Shared.application(),
                        application(
                                "Onze wijkagent komt maandelijks: de zoon slaat zijn ouders als hij geen geld krijgt voor drugs.",
                                "Hoe wordt het thuis veilig, en welke hulp past bij een jongen met LVB die gebruikt?",
                                "Ambulante begeleiding stopte, omdat hij niet kwam.",
                                person("Hans", "Terpstra", 1970, Gender.MALE, PlaceInHousehold.PARENT, true),
                                person("Anja", "Terpstra", 1973, Gender.FEMALE, PlaceInHousehold.PARENT, true),
                                person("Kevin", "Terpstra", 2007, Gender.MALE, PlaceInHousehold.ADULT_CHILD, true),
                                person("Merel", "Terpstra", 2011, Gender.FEMALE, PlaceInHousehold.CHILD, true)))
                .hear(Map.of(
                        "Hans", "Ik durf niet meer te slapen als hij thuis is.",
                        "Anja", "Het is mijn kind, ik zet hem niet op straat."))
                .cannotHear(
                        "Kevin",
                        "Zijn ouders zijn bang dat hij slaat als hij hoort dat zij hulp vroegen.",
                        LocalDate.now().plusDays(30));
        try (Desk applicant = Shared.at("l.jansen")) {
            new HouseholdPage(applicant, story).hearNext("Ik doe mijn deur op slot en zet muziek op.");
        }
        return story.team()
                .conference(Map.of(
                        "s.bakker", "Merel komt na school niet naar huis.",
                        "l.jansen", "Vader belde drie keer, moeder trok het steeds in.",
                        "r.elamrani", "Zeven keer gereden, twee keer meegenomen."));
    }

    @Test
    @DisplayName("a young man with a mild intellectual disability and an addiction, violent to his parents")
    void aYoungManAndHisParents(@TempDir Path traffic) {
        StoryStart story = aroundTheTable();
        Onlookers onlookers = new Onlookers(story, traffic);
        try (Desk lead = Shared.at("s.bakker");
                Desk police = Shared.at("r.elamrani");
                Desk coordinator = Shared.at("m.devries");
                Desk addictionCare = onlookers.listenedTo("b.peters")) {
            whatIsKnown(lead, police, story);
            new AnalysisPage(lead, story)
                    .settle(
                            "Merel mijdt het huis en haar cijfers dalen.",
                            "Kevin overziet niet wat hij doet als hij gebruikt, en hulp praat boven zijn hoofd.",
                            "Overdag een plek waar hij iets kan, en een ander adres als hij heeft gebruikt.");
            PlanPage plan = new PlanPage(lead, story).draft(PLAN);
            new SpecialistPage(lead, story)
                    .ask(
                            "Verslavingszorg Kompas",
                            "Kunt u een jongen van 19 begeleiden die niet goed leest?",
                            BACKGROUND,
                            "Spreek af via zijn begeleider, niet thuis.");
            plan.hear("Dan slaap ik weer.", "Als hij maar terug mag.", "Oké, als het niet te lang is.", "Fijn.")
                    .agree("Merel hoeft haar deur niet meer op slot te doen.");
            new PlanPage(police, story).agree("Merel ziet niet meer dat haar broer in boeien gaat.");
            new SpecialistPage(addictionCare, story).takeUp(BACKGROUND);
            EvaluationPage evaluation = new EvaluationPage(lead, story)
                    .record(
                            "Deels gehaald",
                            "Twee nachten was de crisisplek vol; de wijkagent reed naar huis.",
                            "Opschalen",
                            "Er is geen plek als de crisisplek vol is.",
                            "Op die twee nachten sliep Merel bij een vriendin.");
            new EvaluationPage(coordinator, story)
                    .escalate(
                            "Wie betaalt een bed voor de nachten dat de crisisplek vol is?",
                            "De gemeente houdt één bed vrij, zegt het hoofd van het wijkteam.",
                            "Merel kan elke nacht thuis slapen.");
            evaluation
                    .see("Merel kan elke nacht thuis slapen.")
                    .see("Op die twee nachten sliep Merel bij een vriendin.");
            Onlookers.nothingWrong(lead, police, coordinator);
            assertThat(onlookers.got(addictionCare, Onlookers.HOUSEHOLD))
                    .as("addiction care has its request, and nothing of the file")
                    .contains("Gebruikt dagelijks")
                    .doesNotContain("Merel", "Terpstra", "Ik durf niet meer te slapen", "crisisplek", "ga ik stuk");
        }
        for (String outside : List.of("a.vos", "e.kok")) {
            assertThat(onlookers.got(outside, Onlookers.HOUSEHOLD))
                    .as(outside)
                    .doesNotContain("Terpstra", "Merel", "Gebruikt dagelijks", "ga ik stuk");
        }
    }

    private static void whatIsKnown(Desk lead, Desk police, StoryStart story) {
        HouseholdPage household = new HouseholdPage(lead, story)
                .tie("Hans Terpstra", "partner", "Anja Terpstra")
                .tie("Hans Terpstra", "ouder", "Kevin Terpstra")
                .tie("Anja Terpstra", "ouder", "Kevin Terpstra")
                .tie("Anja Terpstra", "ouder", "Merel Terpstra", "Ja");
        household.seeInGenogram("Hans", "Anja", "Kevin", "Merel");
        new HistoryPage(lead, story)
                .happened(
                        "Melding, politie of ziekenhuis",
                        "Aanhouding",
                        2025,
                        "Aangehouden nadat hij vader met een stoel sloeg; dezelfde avond weer thuis.",
                        "Politie Noordervaart");
        new VoicePage(lead, story)
                .ownWords(
                        "Merel Terpstra",
                        "Ik wil dat iemand hem helpt, niet dat hij de gevangenis in moet.",
                        "Mijn ouders mogen het weten. Kevin nog niet.",
                        List.of("Kevin Terpstra"))
                .consent("Merel Terpstra", "Een maatje van de jeugdhulp", true)
                .support("Kevin Terpstra", "Yusuf van MEE");
        household.hearAfterAll("Kevin Terpstra", "Als ik niks krijg ga ik stuk vanbinnen. Ik wil ze geen pijn doen.");
        new HistoryPage(police, story)
                .reportIncident(
                        "Kevin gooide een bord naar zijn moeder; Merel stond in de gang.",
                        "Vader, door de telefoon",
                        "Geweld van een kind tegen een ouder",
                        "Ja",
                        "Ernstig");
    }
}
