package nl.casusregie.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.demo.Story.StoryPerson;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.HearingForm.Consent;
import nl.casusregie.triage.Answer;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.CriterionAnswer;
import nl.casusregie.triage.TriageForm;

/** Fills in the forms of the first half of a story. */
final class StoryForms {

    private StoryForms() {}

    static TriageForm triage(Story story) {
        boolean admits = StoryTeller.admits(story);
        List<CriterionAnswer> answers = Arrays.stream(Criterion.values())
                .map(criterion ->
                        new CriterionAnswer(criterion, answer(criterion, admits), motivation(criterion, admits)))
                .toList();
        String motivation = admits
                ? "Het geweld herhaalt zich al langer, gewone hulp heeft niet gewerkt en meerdere organisaties moeten tegelijk handelen."
                : "Er is nog geen hulp geprobeerd en er is geen patroon van ernstig geweld.";
        return new TriageForm(answers, false, StoryTeller.outcome(story), motivation, story.advice());
    }

    private static Answer answer(Criterion criterion, boolean admits) {
        if (criterion == Criterion.C5) {
            return Answer.UNKNOWN;
        }
        return admits ? Answer.YES : Answer.NO;
    }

    private static String motivation(Criterion criterion, boolean admits) {
        if (!criterion.isCore()) {
            return "";
        }
        return admits ? "Blijkt uit de meldingen en uit wat de aanmelder heeft gezien." : "Daarvan is nu geen sprake.";
    }

    static HearingForm hearing(Story story, int index, LocalDate today) {
        StoryPerson person = story.persons().get(index);
        LocalDate adultSince = today.minusYears(12);
        boolean child = person.year() != null && person.year() > adultSince.getYear();
        if (child) {
            return new HearingForm(
                    true,
                    today.minusDays(1),
                    "de gezinswerker",
                    "spelenderwijs, thuis",
                    false,
                    "",
                    "Nog te jong voor een gesprek; de gezinswerker speelt volgende week samen en vertelt wat opvalt.",
                    today.plusDays(21),
                    Consent.NOT_ASKED,
                    "Ouders met gezag geven toestemming.");
        }
        String words =
                index == 0 && !story.ownWords().isEmpty() ? story.ownWords() : "Ik wil dat het rustig wordt in huis.";
        return new HearingForm(
                true,
                today.minusDays(1),
                "de aanmelder",
                "in een gesprek op een veilige plek",
                true,
                words,
                "",
                null,
                Consent.GIVEN,
                "");
    }

    static HearingForm heardInPlay(LocalDate today) {
        return new HearingForm(
                true,
                today.minusDays(1),
                "de gezinswerker",
                "spelenderwijs, thuis",
                true,
                "Laat met de poppen zien dat het rustig moet zijn; wil graag samen naar buiten.",
                "",
                null,
                Consent.NOT_ASKED,
                "Ouders met gezag geven toestemming.");
    }

    /** The first of the team leads, the second is the fixed face. */
    static List<NewMember> team(Story story, AccountUsers users) {
        return IntStream.range(0, story.team().size())
                .mapToObj(i -> new NewMember(
                        users.loadUserByUsername(story.team().get(i)).actor().id(),
                        i == 0 ? TeamRole.LEAD : i == 1 ? TeamRole.FIXED_FACE : TeamRole.MEMBER,
                        i == 0
                                ? "Kent de wijk en voert de regie."
                                : i == 1
                                        ? "Komt al bij het gezin thuis."
                                        : "Brengt kennis van de eigen organisatie in."))
                .toList();
    }
}
