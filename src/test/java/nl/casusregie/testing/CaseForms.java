package nl.casusregie.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.triage.Answer;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.CriterionAnswer;
import nl.casusregie.triage.TriageForm;
import nl.casusregie.triage.TriageOutcome;
import nl.casusregie.voice.ConsentForm;
import org.jspecify.annotations.Nullable;

/** What people write in the forms of a case, where a test asks for no other words. */
public final class CaseForms {

    private CaseForms() {}

    public static PersonData anAdult(String givenName, String prefix, String familyName) {
        return person(givenName, prefix, familyName, PartialDate.ofYear(1984), PlaceInHousehold.PARENT);
    }

    public static PersonData aChild(String givenName, String familyName) {
        return person(givenName, "", familyName, new PartialDate(2017, 5, 4), PlaceInHousehold.CHILD);
    }

    /** Somebody who lives elsewhere, where nobody may know. */
    public static PersonData inHiding(String givenName, String familyName, String address) {
        return new PersonData(
                givenName,
                "",
                familyName,
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

    private static PersonData person(
            String givenName, String prefix, String familyName, PartialDate birth, PlaceInHousehold place) {
        return new PersonData(
                givenName,
                prefix,
                familyName,
                birth.year(),
                birth.month(),
                birth.day(),
                Gender.UNKNOWN,
                place,
                true,
                "",
                false,
                "Nederlands",
                false);
    }

    /** What somebody agreed to today for themselves, until the day on which they are asked again. */
    public static ConsentForm agreesTo(String about, LocalDate today, @Nullable LocalDate reviewOn) {
        return new ConsentForm(
                about,
                today,
                nl.casusregie.voice.Answer.GIVEN,
                nl.casusregie.voice.Answer.NOT_ASKED,
                null,
                "",
                reviewOn);
    }

    public static ApplicationForm anApplication(PersonData... persons) {
        return new ApplicationForm(
                DemoCast.REGION,
                List.of(persons),
                "Al twee jaar zijn er meldingen van geweld tussen de ouders, steeds in het bijzijn van de kinderen.",
                "Hoe stoppen we het patroon nu losse hulp niet werkt?",
                "Relatietherapie en een huisverbod; beide zonder blijvend resultaat.",
                4,
                true,
                "",
                "Wijkteam, politie",
                Urgency.NORMAL);
    }

    public static TriageForm triage(TriageOutcome outcome) {
        List<CriterionAnswer> answers = Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionAnswer(criterion, Answer.YES, "Blijkt uit de meldingen van de politie."))
                .toList();
        return new TriageForm(
                answers, outcome == TriageOutcome.ACUTE, outcome, "Het team is het eens.", "Ons antwoord.");
    }

    public static HearingForm heard() {
        return new HearingForm(
                true,
                LocalDate.of(2026, 11, 20),
                "Lotte Jansen",
                "in een gesprek thuis, in het Nederlands",
                true,
                "Ik wil dat het stopt, maar ik wil mijn gezin niet kwijt.",
                "",
                null,
                HearingForm.Consent.GIVEN,
                "");
    }

    public static ContributionForm aContribution() {
        return new ContributionForm(
                "Zes meldingen sinds maart, steeds in het weekend.",
                "De kinderen zijn er elke keer bij.",
                "Moeder belt zelf als het spannend wordt.",
                "Wie spreekt de kinderen?");
    }
}
