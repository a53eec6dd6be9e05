package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.casusregie.browser.CasePages.Plan;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieKind;
import nl.casusregie.shared.Known;
import nl.casusregie.signal.ApplicationForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three households as they come to the table, played through the screens by those who do each step; at the end what each role
 * sees, and what it does not.
 */
@ExtendWith(Shared.class)
class HouseholdStoriesIT {

    /** Where the people of a case stand, with what they said. */
    private static final List<String> HOUSEHOLD = List.of("huishouden", "stem");

    private static PersonData person(
            String givenName, String familyName, int born, Gender gender, PlaceInHousehold place, boolean livesHere) {
        return new PersonData(
                givenName, "", familyName, born, null, null, gender, place, livesHere, "", false, "Nederlands", false);
    }

    private static ApplicationForm application(String reason, String question, String help, PersonData... persons) {
        return new ApplicationForm(
                DemoCast.REGION,
                List.of(persons),
                reason,
                question,
                help,
                4,
                true,
                "",
                "Wijkteam, politie",
                Urgency.NORMAL);
    }

    private static Desk listenedTo(String person, Path traffic) {
        return Desk.recorded(
                Shared.browser(), Shared.application().address(), person, traffic.resolve(person + ".har"));
    }

    private static void nothingWrong(Desk... desks) {
        for (Desk desk : desks) {
            assertThat(desk.consoleErrors()).isEmpty();
        }
    }

    /** What somebody saw in these tabs of the case, and everything that came over their line meanwhile. */
    private static String got(Desk desk, StoryStart story, Path traffic, List<String> tabs) throws IOException {
        String seen = new CasePages(desk, story).everythingShown(tabs);
        desk.open("casussen");
        String listed = desk.page().content() + desk.stored() + desk.addresses();
        String pushed = desk.pushed();
        desk.close();
        return seen + listed + pushed + Files.readString(traffic.resolve(desk.username() + ".har"));
    }

    @Test
    @DisplayName("ex-partners with three children in two homes, and an address that stays secret")
    void threeChildrenInTwoHomes(@TempDir Path traffic) throws IOException {
        String secret = "Zilverschoonhof 27";
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
            new CasePages(applicant, story).hearNext("Tijn tekent twee huizen met een hek ertussen.");
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

        try (Desk lead = Shared.at("s.bakker");
                Desk police = Shared.at("r.elamrani")) {
            CasePages pages = new CasePages(lead, story);
            pages.shieldAddress("Mirte Postma", secret)
                    .reachSafely("Mirte Postma", "06 1234 5678", "Op schooldagen tussen 9 en 14 uur")
                    .tie("Ronald Kuiper", "ex-partner", "Mirte Postma")
                    .tie("Mirte Postma", "ouder", "Sem Kuiper", "Ja")
                    .staysAlso("Lize Kuiper", "bij de andere ouder", "Om het weekend, van vrijdag uit school")
                    .staysAlso("Tijn Kuiper", "bij de andere ouder", "Elke woensdag");
            pages.seeInGenogram(List.of("Mirte", "Ronald", "Sem", "Lize", "Tijn"));
            pages.happened(
                            "Levensgebeurtenis",
                            "Uit elkaar gegaan",
                            2024,
                            "Moeder ging met de kinderen weg; vader bleef in de woning.",
                            "Moeder, gesprek bij het wijkteam")
                    .ownWords(
                            "Lize Kuiper",
                            "Als papa boos wordt ga ik onder het bed met Tijn.",
                            "Mama en juf Els mogen het weten. Papa niet.",
                            List.of("Ronald Kuiper"))
                    .consent("Sem Kuiper", "Gesprekken met de jeugdhulpverlener op school", true)
                    .support("Mirte Postma", "Nadia van Cliëntsteun Noordervaart");
            CasePages ofThePolice = new CasePages(police, story);
            ofThePolice.reportIncident(
                    "Vader blokkeerde de auto van moeder bij school; de kinderen zaten erin.",
                    "Conciërge van de school",
                    "Geweld door een ex-partner",
                    "Ja",
                    "Ernstig");
            ofThePolice.layCardOnTheChildren(
                    "Politie Noordervaart", "Lize stond bij twee overdrachten te huilen achter de auto.");
            pages.open("analyse");
            lead.see("Lize stond bij twee overdrachten te huilen achter de auto.");
            pages.settleAnalysis(
                            "Sem zwijgt, Lize slaapt slecht, Tijn is bang voor harde stemmen.",
                            "De ouders zien elkaar bij elke overdracht en niemand is daarbij.",
                            "Overdracht zonder dat de ouders elkaar zien.")
                    .draftPlan(new Plan(
                            "Bij de overdracht dreigt vader; de kinderen zien dat en durven niets te zeggen.",
                            "De overdracht gaat via school, nooit aan de deur.",
                            "Dan stopt de omgang tot het volgende overleg.",
                            "Acht overdrachten achter elkaar zonder ruzie.",
                            "Lize slaapt op zondagavond door.",
                            "Spreekt met school en beide ouders de overdracht af.",
                            "Papa en mama brengen jullie om de beurt naar school. Zij zien elkaar daar niet."))
                    .hearOnPlan(List.of(
                            "Zo durf ik het.",
                            "Ik vind het omslachtig, maar ik doe mee.",
                            "Prima.",
                            "Dan hoor ik geen ruzie meer.",
                            "Tijn knikt."))
                    .agree("Lize en Tijn zien geen ruzie meer bij de auto; Sem hoeft niet te kiezen.");
            ofThePolice.agree("De kinderen worden op school opgehaald en zien geen politie aan de deur.");
            pages.evaluate(
                    "Gehaald",
                    "School en de wijkagent zagen zes rustige overdrachten.",
                    "Doorgaan",
                    "Het loopt, maar het is nog kort.",
                    "Lize slaapt door; Sem praat weer met zijn mentor.");

            pages.open("evaluatie");
            lead.see("Lize slaapt door; Sem praat weer met zijn mentor.");
            pages.open("plan");
            lead.see("De kinderen worden op school opgehaald en zien geen politie aan de deur.");
            pages.open("huishouden");
            lead.see(secret);
            nothingWrong(lead, police);
        }
        whoSeesTheSecretAddress(story, secret, traffic);
    }

    /** Only the lead and the fixed face read it; nothing of it reaches the browser of anybody else. */
    private static void whoSeesTheSecretAddress(StoryStart story, String secret, Path traffic) throws IOException {
        assertThat(got(listenedTo("j.hendriks", traffic), story, traffic, HOUSEHOLD))
                .as("the fixed face")
                .contains(secret);
        Map<String, List<String>> partners = Map.of(
                "r.elamrani", Shared.application().tabs(),
                "m.devries", List.of("overzicht", "huishouden", "stem", "tijdlijn"),
                "l.jansen", HOUSEHOLD);
        for (Map.Entry<String, List<String>> partner : partners.entrySet()) {
            assertThat(got(listenedTo(partner.getKey(), traffic), story, traffic, partner.getValue()))
                    .as(partner.getKey())
                    .contains("Adres is afgeschermd", "Ik zeg niks meer, dan komt er geen ruzie.")
                    .doesNotContain("Zilverschoon");
        }
        for (String outside : List.of("a.vos", "k.willems")) {
            assertThat(got(listenedTo(outside, traffic), story, traffic, HOUSEHOLD))
                    .as(outside)
                    .doesNotContain("Zilverschoon", "Mirte", "Ik zeg niks meer", "onder het bed");
        }
    }

    @Test
    @DisplayName("an old woman who is taken money from by the son she lives with; no children")
    void anOldMotherAndHerSon(@TempDir Path traffic) throws IOException {
        StoryStart story = StoryStart.admitted(
                Shared.application(),
                application(
                        "De wijkverpleging ziet blauwe plekken en een lege koelkast; de zoon beheert de pinpas.",
                        "Hoe krijgt mevrouw haar geld en haar rust terug, en blijft zij thuis wonen?",
                        "Thuiszorg en een gesprek met de zoon; hij zegde de thuiszorg daarna af.",
                        person("Willemina", "Hoekstra", 1941, Gender.FEMALE, PlaceInHousehold.PARENT, true),
                        person("Gerrit", "Hoekstra", 1968, Gender.MALE, PlaceInHousehold.ADULT_CHILD, true)));
        try (Desk applicant = Shared.at("l.jansen")) {
            CasePages pages = new CasePages(applicant, story);
            pages.hearNext("Ik geef het hem maar, dan blijft het rustig.");
            pages.hearNext("Ik zorg voor haar, dat ziet niemand.");
        }
        story.team()
                .conference(Map.of(
                        "s.bakker", "Mevrouw opent de deur niet meer voor de wijkverpleging.",
                        "l.jansen", "Twee meldingen van de huisarts.",
                        "r.elamrani", "Een aangifte van de buurvrouw, later ingetrokken."));

        try (Desk lead = Shared.at("s.bakker");
                Desk police = Shared.at("r.elamrani")) {
            CasePages pages = new CasePages(lead, story);
            pages.addPerson("Anneke", "Hoekstra", 1964, "volwassen kind")
                    .hearAfterAll("Anneke Hoekstra", "Ik mocht niet meer langskomen van mijn broer.")
                    .tie("Willemina Hoekstra", "ouder", "Gerrit Hoekstra")
                    .tie("Willemina Hoekstra", "ouder", "Anneke Hoekstra")
                    .reachSafely("Willemina Hoekstra", "06 8765 4321", "Als Gerrit werkt: op werkdagen voor 12 uur");
            pages.seeInGenogram(List.of("Willemina", "Gerrit", "Anneke"));
            pages.happened(
                            "Levensgebeurtenis",
                            "Werk of geld",
                            2025,
                            "Sinds de zoon de pinpas heeft, wordt elke week 400 euro opgenomen.",
                            "Bankafschriften, aan de wijkverpleging getoond door mevrouw")
                    .ownWords(
                            "Willemina Hoekstra",
                            "Ik schaam mij dat mijn eigen kind dit doet.",
                            "De wijkverpleging mag dit weten. Gerrit niet.",
                            List.of("Gerrit Hoekstra"))
                    .consent("Willemina Hoekstra", "Een bewindvoerder die het geld beheert", false)
                    .support("Willemina Hoekstra", "Henk van de ouderenbond");
            CasePages ofThePolice = new CasePages(police, story);
            ofThePolice.reportIncident(
                    "De zoon trok mevrouw aan haar arm uit de stoel omdat zij de pinpas vroeg.",
                    "Wijkverpleegkundige, was in de keuken",
                    "Ouderenmishandeling",
                    "Nee",
                    "Ernstig");
            pages.settleAnalysis(
                            "",
                            "De zoon leeft van het geld van zijn moeder en houdt iedereen weg die dat ziet.",
                            "Het geld van mevrouw is weer van haar, en er komt elke dag iemand binnen.")
                    .draftPlan(new Plan(
                            "Mevrouw krijgt te weinig eten en wordt vastgepakt als zij om haar geld vraagt.",
                            "De wijkverpleging komt elke dag binnen en spreekt mevrouw alleen.",
                            "Dan doet de politie aangifte namens mevrouw en gaat de zoon het huis uit.",
                            "Drie maanden zonder blauwe plekken, en met een volle koelkast.",
                            "Mevrouw doet zelf de deur open.",
                            "Vraagt met mevrouw het bewind aan.",
                            "U krijgt uw eigen geld weer. Elke dag komt iemand kijken hoe het met u gaat."))
                    .hearOnPlan(List.of(
                            "Als hij maar niet op straat komt.", "Ik doe wat moet.", "Ik kom weer elke zondag."))
                    .agree("");
            ofThePolice.agree("");
            pages.evaluate(
                    "Deels gehaald",
                    "De wijkverpleging kwam vijf van de zeven dagen binnen.",
                    "Plan wijzigen",
                    "Ook in het weekend moet iemand binnenkomen.",
                    "");
            pages.open("evaluatie");
            lead.see("Ook in het weekend moet iemand binnenkomen.");
            assertThat(lead.sees("Effect op de kinderen")).isFalse();
            nothingWrong(lead, police);
        }
        assertThat(got(listenedTo("m.devries", traffic), story, traffic, HOUSEHOLD))
                .as("the coordinator")
                .contains("Ik geef het hem maar, dan blijft het rustig.", "Henk van de ouderenbond");
        assertThat(got(listenedTo("a.vos", traffic), story, traffic, List.of("overzicht", "huishouden")))
                .as("the process manager sees the case in process terms")
                .contains(story.number())
                .doesNotContain("Willemina", "pinpas", "Ik schaam mij");
        assertThat(got(listenedTo("k.willems", traffic), story, traffic, HOUSEHOLD))
                .as("another region")
                .doesNotContain("Willemina", "Hoekstra", "pinpas", story.number());
    }

    @Test
    @DisplayName("a young man with a mild intellectual disability and an addiction, violent to his parents")
    void aYoungManAndHisParents(@TempDir Path traffic) throws IOException {
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
            new CasePages(applicant, story).hearNext("Ik doe mijn deur op slot en zet muziek op.");
        }
        story.team()
                .conference(Map.of(
                        "s.bakker", "Merel komt na school niet naar huis.",
                        "l.jansen", "Vader belde drie keer, moeder trok het steeds in.",
                        "r.elamrani", "Zeven keer gereden, twee keer meegenomen."));

        try (Desk lead = Shared.at("s.bakker");
                Desk police = Shared.at("r.elamrani");
                Desk coordinator = Shared.at("m.devries");
                Desk addictionCare = listenedTo("b.peters", traffic)) {
            CasePages pages = new CasePages(lead, story);
            pages.tie("Hans Terpstra", "partner", "Anja Terpstra")
                    .tie("Hans Terpstra", "ouder", "Kevin Terpstra")
                    .tie("Anja Terpstra", "ouder", "Kevin Terpstra")
                    .tie("Anja Terpstra", "ouder", "Merel Terpstra", "Ja");
            pages.seeInGenogram(List.of("Hans", "Anja", "Kevin", "Merel"));
            pages.happened(
                            "Melding, politie of ziekenhuis",
                            "Aanhouding",
                            2025,
                            "Aangehouden nadat hij vader met een stoel sloeg; dezelfde avond weer thuis.",
                            "Politie Noordervaart")
                    .ownWords(
                            "Merel Terpstra",
                            "Ik wil dat iemand hem helpt, niet dat hij de gevangenis in moet.",
                            "Mijn ouders mogen het weten. Kevin nog niet.",
                            List.of("Kevin Terpstra"))
                    .consent("Merel Terpstra", "Een maatje van de jeugdhulp", true)
                    .support("Kevin Terpstra", "Yusuf van MEE")
                    .hearAfterAll(
                            "Kevin Terpstra", "Als ik niks krijg ga ik stuk vanbinnen. Ik wil ze geen pijn doen.");
            CasePages ofThePolice = new CasePages(police, story);
            ofThePolice.reportIncident(
                    "Kevin gooide een bord naar zijn moeder; Merel stond in de gang.",
                    "Vader, door de telefoon",
                    "Geweld van een kind tegen een ouder",
                    "Ja",
                    "Ernstig");
            pages.settleAnalysis(
                            "Merel mijdt het huis en haar cijfers dalen.",
                            "Kevin overziet niet wat hij doet als hij gebruikt, en hulp praat boven zijn hoofd.",
                            "Overdag een plek waar hij iets kan, en een ander adres als hij heeft gebruikt.")
                    .draftPlan(new Plan(
                            "Kevin slaat zijn ouders als hij gebruikt; Merel hoort en ziet het.",
                            "Heeft Kevin gebruikt, dan slaapt hij op de crisisplek.",
                            "Dan vraagt de politie een huisverbod aan.",
                            "Zes weken niemand geslagen.",
                            "Merel eet weer thuis.",
                            "Maakt met Kevin een signaalkaart met plaatjes.",
                            "Kevin slaapt ergens anders als hij heeft gebruikt. Zo is het thuis rustig."))
                    .askSpecialist(
                            "Verslavingszorg Kompas",
                            "Kunt u een jongen van 19 begeleiden die niet goed leest?",
                            "Gebruikt dagelijks; afspraken onthoudt hij met plaatjes.",
                            "Spreek af via zijn begeleider, niet thuis.")
                    .hearOnPlan(List.of(
                            "Dan slaap ik weer.", "Als hij maar terug mag.", "Oké, als het niet te lang is.", "Fijn."))
                    .agree("Merel hoeft haar deur niet meer op slot te doen.");
            ofThePolice.agree("Merel ziet niet meer dat haar broer in boeien gaat.");
            new CasePages(addictionCare, story)
                    .takeUpRequest("Gebruikt dagelijks; afspraken onthoudt hij met plaatjes.");
            pages.evaluate(
                    "Deels gehaald",
                    "Twee nachten was de crisisplek vol; de wijkagent reed naar huis.",
                    "Opschalen",
                    "Er is geen plek als de crisisplek vol is.",
                    "Op die twee nachten sliep Merel bij een vriendin.");
            new CasePages(coordinator, story)
                    .escalate(
                            "Wie betaalt een bed voor de nachten dat de crisisplek vol is?",
                            "De gemeente houdt één bed vrij, zegt het hoofd van het wijkteam.",
                            "Merel kan elke nacht thuis slapen.");
            pages.open("evaluatie");
            lead.see("Merel kan elke nacht thuis slapen.");
            lead.see("Op die twee nachten sliep Merel bij een vriendin.");
            nothingWrong(lead, police, coordinator);

            assertThat(got(addictionCare, story, traffic, HOUSEHOLD))
                    .as("addiction care has its request, and nothing of the file")
                    .contains("Gebruikt dagelijks")
                    .doesNotContain("Merel", "Terpstra", "Ik durf niet meer te slapen", "crisisplek", "ga ik stuk");
        }
        for (String outside : List.of("a.vos", "e.kok")) {
            assertThat(got(listenedTo(outside, traffic), story, traffic, HOUSEHOLD))
                    .as(outside)
                    .doesNotContain("Terpstra", "Merel", "Gebruikt dagelijks", "ga ik stuk");
        }
    }
}
