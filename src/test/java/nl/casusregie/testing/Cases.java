package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.triage.Answer;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.CriterionAnswer;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageForm;
import nl.casusregie.triage.TriageOutcome;

/** Cases at every stage of the trajectory, each brought there through the real use cases by the people who do that. */
public class Cases {

    private final SignedIn signedIn;
    private final Applications applications;
    private final Triage triage;
    private final Households households;
    private final Hearings hearings;
    private final TeamForming teamForming;

    Cases(
            SignedIn signedIn,
            Applications applications,
            Triage triage,
            Households households,
            Hearings hearings,
            TeamForming teamForming) {
        this.signedIn = signedIn;
        this.applications = applications;
        this.triage = triage;
        this.households = households;
        this.hearings = hearings;
        this.teamForming = teamForming;
    }

    public static PersonData anAdult(String givenName, String prefix, String familyName) {
        return person(givenName, prefix, familyName, PartialDate.ofYear(1984), PlaceInHousehold.PARENT);
    }

    public static PersonData aChild(String givenName, String familyName) {
        return person(givenName, "", familyName, new PartialDate(2017, 5, 4), PlaceInHousehold.CHILD);
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

    /** The coordinator has to judge whether the application is complete. */
    public CaseId submitted() {
        return submitted(anApplication(anAdult("Petra", "van", "Dam"), aChild("Bo", "Dam")));
    }

    public CaseId submitted(ApplicationForm form) {
        return signedIn.as(APPLICANT, () -> applications.submit(form).value());
    }

    /** The application waits for triage. */
    public CaseId complete() {
        CaseId id = submitted();
        signedIn.as(COORDINATOR, () -> applications.judge(id, true, "").value());
        return id;
    }

    public static TriageForm triage(TriageOutcome outcome) {
        List<CriterionAnswer> answers = Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionAnswer(criterion, Answer.YES, "Blijkt uit de meldingen van de politie."))
                .toList();
        return new TriageForm(
                answers, outcome == TriageOutcome.ACUTE, outcome, "Het team is het eens.", "Ons antwoord.");
    }

    public CaseId triaged(TriageOutcome outcome) {
        CaseId id = complete();
        signedIn.as(COORDINATOR, () -> triage.decide(id, triage(outcome)).value());
        return id;
    }

    /** Triage admitted the case; each person has to be informed and heard. */
    public CaseId admitted() {
        return triaged(TriageOutcome.ACCEPT);
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

    /** Everybody was heard; the coordinator has to form the team. */
    public CaseId heardCase() {
        CaseId id = admitted();
        for (PersonId person : households.ids(id)) {
            signedIn.as(APPLICANT, () -> hearings.record(id, person, heard()).value());
        }
        return id;
    }

    /** A team of the local team (lead and fixed face), Veilig Thuis and the police stands. */
    public CaseId teamed() {
        CaseId id = heardCase();
        signedIn.as(COORDINATOR, () -> {
            join(id, LEAD, TeamRole.LEAD);
            join(id, FIXED_FACE, TeamRole.FIXED_FACE);
            join(id, APPLICANT, TeamRole.MEMBER);
            join(id, POLICE, TeamRole.MEMBER);
            teamForming.finish(id).value();
        });
        return id;
    }

    private void join(CaseId id, String username, TeamRole role) {
        teamForming
                .add(id, new NewMember(signedIn.idOf(username), role, "nodig voor deze casus"))
                .value();
    }
}
