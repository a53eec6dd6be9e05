package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.analysis.Disagreement;
import nl.casusregie.analysis.PersonNote;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.ClosingForm;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.conference.ActionPoint;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.MinutesForm;
import nl.casusregie.conference.ScheduleForm;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.MeasurementOutcome;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;

/** Cases at every stage of the trajectory, each brought there through the real use cases by the people who do that. */
public class Cases {

    private final SignedIn signedIn;
    private final Applications applications;
    private final Triage triage;
    private final Households households;
    private final Hearings hearings;
    private final TeamForming teamForming;
    private final Teams teams;
    private final Conferences conferences;
    private final ConferenceRecords conferenceRecords;
    private final Analyses analyses;
    private final PlanActs planActs;
    private final CaseEnding caseEnding;
    private final Clock clock;

    Cases(
            SignedIn signedIn,
            Applications applications,
            Triage triage,
            Households households,
            Hearings hearings,
            TeamForming teamForming,
            Teams teams,
            Conferences conferences,
            ConferenceRecords conferenceRecords,
            Analyses analyses,
            PlanActs planActs,
            CaseEnding caseEnding,
            Clock clock) {
        this.signedIn = signedIn;
        this.applications = applications;
        this.triage = triage;
        this.households = households;
        this.hearings = hearings;
        this.teamForming = teamForming;
        this.teams = teams;
        this.conferences = conferences;
        this.conferenceRecords = conferenceRecords;
        this.analyses = analyses;
        this.planActs = planActs;
        this.caseEnding = caseEnding;
        this.clock = clock;
    }

    /** The coordinator has to judge whether the application is complete. */
    public CaseId submitted() {
        return submitted(
                CaseForms.anApplication(CaseForms.anAdult("Petra", "van", "Dam"), CaseForms.aChild("Bo", "Dam")));
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

    public CaseId triaged(TriageOutcome outcome) {
        CaseId id = complete();
        signedIn.as(
                COORDINATOR, () -> triage.decide(id, CaseForms.triage(outcome)).value());
        return id;
    }

    /** Triage admitted the case; each person has to be informed and heard. */
    public CaseId admitted() {
        return triaged(TriageOutcome.ACCEPT);
    }

    /** Everybody was heard; the coordinator has to form the team. */
    public CaseId heardCase() {
        CaseId id = admitted();
        for (PersonId person : Actors.asSystem(() -> households.ids(id))) {
            signedIn.as(APPLICANT, () -> hearings.record(id, person, CaseForms.heard())
                    .value());
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

    /** A conference in three weeks, of every organisation of the team. */
    public ScheduleForm aSchedule(CaseId id) {
        LocalDateTime start = LocalDate.now(clock).plusWeeks(3).atTime(14, 0);
        return new ScheduleForm(
                start,
                "Stadhuis, kamer 2.04",
                start.minusDays(3),
                Actors.asSystem(() -> teams.organisations(id)),
                "Waarom gaat het geweld door?");
    }

    /** The organisations of the team are asked for their contributions. */
    public CaseId scheduled() {
        CaseId id = teamed();
        signedIn.as(COORDINATOR, () -> conferences.schedule(id, aSchedule(id)).value());
        return id;
    }

    /** The newest conference of the case. */
    public ConferenceId conference(CaseId id) {
        return signedIn.as(
                COORDINATOR, () -> conferenceRecords.all(id).getFirst().id());
    }

    public void contribute(CaseId id, String... usernames) {
        ConferenceId conference = conference(id);
        for (String username : usernames) {
            signedIn.as(username, () -> conferences
                    .contribute(id, conference, CaseForms.aContribution())
                    .value());
        }
    }

    /** Every organisation has contributed; the conference has to be held. */
    public CaseId contributed() {
        CaseId id = scheduled();
        contribute(id, LEAD, APPLICANT, POLICE);
        return id;
    }

    public MinutesForm minutes(CaseId id) {
        Map<OrganisationId, Boolean> everybody = Actors.asSystem(() -> teams.organisations(id)).stream()
                .collect(Collectors.toMap(each -> each, each -> true));
        return new MinutesForm(
                true,
                "",
                everybody,
                "De tafel ziet hetzelfde patroon.",
                "Hoog risico op herhaling.",
                List.of("Er komt een gezamenlijke analyse."),
                List.of(new ActionPoint(
                        "Bespreekt dit met moeder.",
                        everybody.keySet().iterator().next(),
                        LocalDate.now(clock).plusDays(7))),
                "");
    }

    /** The conference was held; the joint analysis has to be settled. */
    public CaseId conferenceHeld() {
        CaseId id = contributed();
        signedIn.as(
                COORDINATOR,
                () -> conferences.hold(id, conference(id), minutes(id)).value());
        return id;
    }

    public AnalysisForm anAnalysis(CaseId id) {
        AnalysisTexts texts = new AnalysisTexts(
                "Moeder en twee kinderen; vader woont elders.",
                "Sinds twee jaar meldingen; relatietherapie hielp kort.",
                "Geldzorgen en drank in het weekend.",
                "Niemand spreekt erover.",
                "Een tijdelijk huisverbod gaf rust.",
                "Vader groeide op met geweld.",
                "De kinderen slapen slecht en zijn vaak niet op school.",
                "Schulden, werk, netwerk.",
                "Vrijwillig; geen lopende maatregelen.",
                "Spanning wordt niet op tijd gezien en niemand grijpt in.",
                "Eerst moet vader stoppen met drinken in huis.",
                "Traumascreening voor de kinderen.",
                "");
        return new AnalysisForm(
                texts,
                List.of(new PersonNote(Actors.asSystem(() -> households.ids(id)).getFirst(), "Wil dat het stopt.")),
                List.of(new Disagreement("Vader", "Hij vindt dat drank geen rol speelt.")),
                0);
    }

    /** The joint analysis is settled; the plan has to be drafted. */
    public CaseId analysed() {
        CaseId id = conferenceHeld();
        signedIn.as(LEAD, () -> analyses.settle(id, anAnalysis(id)).value());
        return id;
    }

    /** Two organisations agree on the plan; it is carried out. */
    public CaseId planAgreed() {
        CaseId id = analysed();
        planActs.makePlan(id);
        return id;
    }

    /** The plan was evaluated before its time, with this decision. */
    public CaseId evaluated(EvaluationDecision decision) {
        CaseId id = planAgreed();
        planActs.bringEvaluationForward(id);
        planActs.evaluate(id, decision);
        return id;
    }

    /** Two organisations confirmed scaling down; aftercare waits for the first measurement. */
    public CaseId inAftercare() {
        CaseId id = evaluated(EvaluationDecision.SCALE_DOWN);
        planActs.confirm(id, LEAD);
        planActs.confirm(id, POLICE);
        return id;
    }

    /** Aftercare showed a stable situation; the lead has to close the case. */
    public CaseId stable() {
        CaseId id = inAftercare();
        planActs.bringMeasurementForward(id);
        planActs.measure(id, MeasurementOutcome.STABLE);
        return id;
    }

    public ClosingForm aClosing() {
        return new ClosingForm(
                "Moeder: het is weer thuis. Bo: ik slaap beter.",
                "Joris van het wijkteam komt elke maand langs.",
                "Een nieuwe melding, of verzuim van school.",
                LocalDate.now(clock).plusYears(20),
                "");
    }

    public CaseId closed() {
        return close(stable());
    }

    public CaseId close(CaseId id) {
        return signedIn.as(LEAD, () -> caseEnding
                .close(id, aClosing(), PlanActs.FOR_THE_CHILDREN)
                .value());
    }
}
