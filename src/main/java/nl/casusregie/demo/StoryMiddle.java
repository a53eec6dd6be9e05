package nl.casusregie.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.Teams;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.analysis.Disagreement;
import nl.casusregie.analysis.PersonNote;
import nl.casusregie.conference.ActionPoint;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.conference.MinutesForm;
import nl.casusregie.conference.ScheduleForm;
import nl.casusregie.demo.Story.Stage;
import nl.casusregie.demo.Story.StoryAgain;
import nl.casusregie.demo.StoryTeller.Cast;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The middle of a story: the conference with its contributions, and the joint analysis. */
@Component
@Profile("demo")
class StoryMiddle {

    private final Conferences conferences;
    private final Analyses analyses;
    private final Households households;
    private final Teams teams;
    private final StoryDocuments papers;
    private final StoryBoard board;

    StoryMiddle(
            Conferences conferences,
            Analyses analyses,
            Households households,
            Teams teams,
            StoryDocuments papers,
            StoryBoard board) {
        this.conferences = conferences;
        this.analyses = analyses;
        this.households = households;
        this.teams = teams;
        this.papers = papers;
        this.board = board;
    }

    void play(Story story, CaseId id, Cast cast) {
        cast.daysLater(1);
        ConferenceId conference = cast.as(
                StoryTeller.COORDINATOR,
                () -> conferences.schedule(id, schedule(story, id, cast)).value());
        cast.daysLater(3);
        papers.play(story, id, cast);
        boolean waiting = story.reach() == Stage.PREPARATION;
        contribute(story, id, conference, cast, waiting ? 2 : Integer.MAX_VALUE);
        board.play(story, id, cast);
        if (!waiting) {
            cast.daysLater(7);
            cast.as(
                    StoryTeller.COORDINATOR,
                    () -> conferences.hold(id, conference, minutes(id, cast)).value());
            cast.daysLater(2);
            cast.as(StoryTeller.LEAD, () -> analyses.settle(
                            id, analysis(story, id, story.explanation(), story.first(), story.children()))
                    .value());
        }
    }

    /** Once more round the table, because the plan does not work: another conference, another analysis. */
    void again(Story story, StoryAgain again, CaseId id, Cast cast) {
        cast.daysLater(1);
        ConferenceId conference = cast.as(
                StoryTeller.COORDINATOR,
                () -> conferences.schedule(id, schedule(story, id, cast)).value());
        cast.daysLater(3);
        contribute(story, id, conference, cast, Integer.MAX_VALUE);
        board.playAgain(again, id, cast);
        cast.daysLater(7);
        cast.as(
                StoryTeller.COORDINATOR,
                () -> conferences.hold(id, conference, minutes(id, cast)).value());
        cast.daysLater(2);
        cast.as(StoryTeller.LEAD, () -> analyses.settle(
                        id, analysis(story, id, again.explanation(), again.first(), again.children()))
                .value());
    }

    private ScheduleForm schedule(Story story, CaseId id, Cast cast) {
        return new ScheduleForm(
                cast.today().plusDays(10).atTime(9, 30),
                "Veiligheidshuis, vergaderzaal 2",
                cast.today().plusDays(8).atTime(17, 0),
                teams.organisations(id),
                story.question());
    }

    /** One contribution per organisation: the first of the team who works there writes it. */
    private void contribute(Story story, CaseId id, ConferenceId conference, Cast cast, int atMost) {
        Map<OrganisationId, String> writers = new LinkedHashMap<>();
        story.team()
                .forEach(username -> writers.putIfAbsent(
                        cast.users().loadUserByUsername(username).actor().organisation(), username));
        writers.values().stream()
                .limit(atMost)
                .forEach(username -> cast.as(username, () -> conferences
                        .contribute(id, conference, contribution(story, username))
                        .value()));
    }

    private static ContributionForm contribution(Story story, String username) {
        boolean first = username.equals(story.team().getFirst());
        return first
                ? new ContributionForm(
                        story.facts(),
                        story.worries(),
                        story.well(),
                        "Wie spreekt met de kinderen of met wie het minst gehoord is?")
                : new ContributionForm(
                        "Onze meldingen en contacten bevestigen het beeld; er zijn geen nieuwe feiten sinds de aanmelding.",
                        "Wij zien dat losse hulp langs elkaar heen loopt.",
                        "De afspraken over bereikbaarheid worden nagekomen.",
                        "");
    }

    private MinutesForm minutes(CaseId id, Cast cast) {
        Map<OrganisationId, Boolean> present =
                teams.organisations(id).stream().collect(Collectors.toMap(each -> each, each -> true));
        OrganisationId owner = present.keySet().iterator().next();
        return new MinutesForm(
                true,
                "",
                present,
                "Alle organisaties hebben hun inbreng toegelicht. Het beeld van het patroon wordt gedeeld.",
                "Kans op herhaling: hoog. Directe veiligheid is voor de komende week geregeld.",
                List.of("Er komt een gezamenlijke analyse en daarna één plan voor alle betrokkenen."),
                List.of(new ActionPoint(
                        "Bespreekt de uitkomst met het huishouden.",
                        owner,
                        cast.today().plusDays(5))),
                "");
    }

    private AnalysisForm analysis(Story story, CaseId id, String explanation, String first, String children) {
        AnalysisTexts texts = new AnalysisTexts(
                "Zie het huishouden; familie en buren zijn op de hoogte en deels steunend.",
                story.reason(),
                "Spanning op vaste momenten, en onverwachte veranderingen.",
                "Ieder past zich aan om ruzie te voorkomen; er volgt geen gevolg op overschrijdingen.",
                "Rust na ingrijpen van buiten, steeds voor enkele weken.",
                "In de vorige generatie was er ook geweld in huis; daar wordt weinig over gesproken.",
                children,
                "Wonen, inkomen, gezondheid en sociaal netwerk vragen aandacht.",
                "Vrijwillig, naast lopende maatregelen van politie en justitie.",
                explanation,
                first,
                "Traumascreening voor alle gezinsleden.",
                "");
        return new AnalysisForm(
                texts,
                households.ids(id).stream()
                        .limit(1)
                        .map(person -> new PersonNote(person, story.ownWords()))
                        .toList(),
                List.<Disagreement>of(),
                0);
    }
}
