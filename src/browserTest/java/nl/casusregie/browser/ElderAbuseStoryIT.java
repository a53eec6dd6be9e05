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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A household as it comes to the table, played through the screens by those who do each step. */
@ExtendWith(Shared.class)
class ElderAbuseStoryIT {

    private static final Plan PLAN = new Plan(
            "Mevrouw krijgt te weinig eten en wordt vastgepakt als zij om haar geld vraagt.",
            "De wijkverpleging komt elke dag binnen en spreekt mevrouw alleen.",
            "Dan doet de politie aangifte namens mevrouw en gaat de zoon het huis uit.",
            "Drie maanden zonder blauwe plekken, en met een volle koelkast.",
            "Mevrouw doet zelf de deur open.",
            new Arrangement("Anneke belt elke avond om acht uur.", "Anneke", "De wijkverpleging"),
            "Vraagt met mevrouw het bewind aan.",
            "U krijgt uw eigen geld weer. Elke dag komt iemand kijken hoe het met u gaat.");

    private static StoryStart aroundTheTable() {
        StoryStart story = StoryStart.admitted(
                Shared.application(),
                application(
                        "De wijkverpleging ziet blauwe plekken en een lege koelkast; de zoon beheert de pinpas.",
                        "Hoe krijgt mevrouw haar geld en haar rust terug, en blijft zij thuis wonen?",
                        "Thuiszorg en een gesprek met de zoon; hij zegde de thuiszorg daarna af.",
                        person("Willemina", "Hoekstra", 1941, Gender.FEMALE, PlaceInHousehold.PARENT, true),
                        person("Gerrit", "Hoekstra", 1968, Gender.MALE, PlaceInHousehold.ADULT_CHILD, true)));
        try (Desk applicant = Shared.at("l.jansen")) {
            new HouseholdPage(applicant, story)
                    .hearNext("Ik geef het hem maar, dan blijft het rustig.")
                    .hearNext("Ik zorg voor haar, dat ziet niemand.");
        }
        return story.team()
                .conference(Map.of(
                        "s.bakker", "Mevrouw opent de deur niet meer voor de wijkverpleging.",
                        "l.jansen", "Twee meldingen van de huisarts.",
                        "r.elamrani", "Een aangifte van de buurvrouw, later ingetrokken."));
    }

    @Test
    @DisplayName("an old woman who is taken money from by the son she lives with; no children")
    void anOldMotherAndHerSon(@TempDir Path traffic) {
        StoryStart story = aroundTheTable();
        try (Desk lead = Shared.at("s.bakker");
                Desk police = Shared.at("r.elamrani")) {
            whatIsKnown(lead, police, story);
            new AnalysisPage(lead, story)
                    .settle(
                            "",
                            "De zoon leeft van het geld van zijn moeder en houdt iedereen weg die dat ziet.",
                            "Het geld van mevrouw is weer van haar, en er komt elke dag iemand binnen.");
            new PlanPage(lead, story)
                    .draft(PLAN)
                    .hear("Als hij maar niet op straat komt.", "Ik doe wat moet.", "Ik kom weer elke zondag.")
                    .agree("");
            new PlanPage(police, story).agree("");
            new EvaluationPage(lead, story)
                    .record(
                            "Deels gehaald",
                            "De wijkverpleging kwam vijf van de zeven dagen binnen.",
                            "Plan wijzigen",
                            "Ook in het weekend moet iemand binnenkomen.",
                            "")
                    .see("Ook in het weekend moet iemand binnenkomen.");
            assertThat(lead.sees("Effect op de kinderen")).isFalse();
            Onlookers.nothingWrong(lead, police);
        }
        whoSeesWhat(story, new Onlookers(story, traffic));
    }

    private static void whatIsKnown(Desk lead, Desk police, StoryStart story) {
        new HouseholdPage(lead, story)
                .addPerson("Anneke", "Hoekstra", 1964, "volwassen kind")
                .hearAfterAll("Anneke Hoekstra", "Ik mocht niet meer langskomen van mijn broer.")
                .tie("Willemina Hoekstra", "ouder", "Gerrit Hoekstra")
                .tie("Willemina Hoekstra", "ouder", "Anneke Hoekstra")
                .reachSafely("Willemina Hoekstra", "06 8765 4321", "Als Gerrit werkt: op werkdagen voor 12 uur")
                .seeInGenogram("Willemina", "Gerrit", "Anneke");
        new HistoryPage(lead, story)
                .happened(
                        "Levensgebeurtenis",
                        "Werk of geld",
                        2025,
                        "Sinds de zoon de pinpas heeft, wordt elke week 400 euro opgenomen.",
                        "Bankafschriften, aan de wijkverpleging getoond door mevrouw");
        new VoicePage(lead, story)
                .ownWords(
                        "Willemina Hoekstra",
                        "Ik schaam mij dat mijn eigen kind dit doet.",
                        "De wijkverpleging mag dit weten. Gerrit niet.",
                        List.of("Gerrit Hoekstra"))
                .consent("Willemina Hoekstra", "Een bewindvoerder die het geld beheert", false)
                .support("Willemina Hoekstra", "Henk van de ouderenbond");
        new HistoryPage(police, story)
                .reportIncident(
                        "De zoon trok mevrouw aan haar arm uit de stoel omdat zij de pinpas vroeg.",
                        "Wijkverpleegkundige, was in de keuken",
                        "Ouderenmishandeling",
                        "Nee",
                        "Ernstig");
    }

    private static void whoSeesWhat(StoryStart story, Onlookers onlookers) {
        assertThat(onlookers.got("m.devries", Onlookers.HOUSEHOLD))
                .as("the coordinator")
                .contains("Ik geef het hem maar, dan blijft het rustig.", "Henk van de ouderenbond");
        assertThat(onlookers.got("a.vos", List.of("overzicht", "huishouden")))
                .as("the process manager sees the case in process terms")
                .contains(story.number())
                .doesNotContain("Willemina", "pinpas", "Ik schaam mij");
        assertThat(onlookers.got("k.willems", Onlookers.HOUSEHOLD))
                .as("another region")
                .doesNotContain("Willemina", "Hoekstra", "pinpas", story.number());
    }
}
