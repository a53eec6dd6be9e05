package nl.casusregie.browser;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.conference.MinutesForm;
import nl.casusregie.conference.ScheduleForm;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.HearingForm.Consent;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.Ties;
import nl.casusregie.network.RequestForm;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.task.FreeTasks;
import nl.casusregie.task.TaskForm;
import nl.casusregie.task.TaskOwner;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;

/** What goes before a story that is played through the screens, by the people who do each step and the real use cases. */
final class StoryStart {

    private static final String APPLICANT = "l.jansen";
    private static final String COORDINATOR = "m.devries";
    static final LocalDate TODAY = LocalDate.now();

    private final RunningApplication application;
    private final CaseId id;

    static PersonData person(
            String givenName, String familyName, int born, Gender gender, PlaceInHousehold place, boolean livesHere) {
        return new PersonData(
                givenName, "", familyName, born, null, null, gender, place, livesHere, "", false, "Nederlands", false);
    }

    static ApplicationForm application(String reason, String question, String help, PersonData... persons) {
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

    private StoryStart(RunningApplication application, CaseId id) {
        this.application = application;
        this.id = id;
    }

    /** Applied for: now somebody looks whether it is complete. */
    static StoryStart applied(RunningApplication application, ApplicationForm form) {
        StoryStart start = new StoryStart(application, CaseId.random());
        start.as(APPLICANT, () -> application
                .bean(Applications.class)
                .submit(start.id, form)
                .value());
        return start;
    }

    /** The same, and complete: now the triage decides. */
    static StoryStart complete(RunningApplication application, ApplicationForm form) {
        StoryStart start = applied(application, form);
        start.as(COORDINATOR, () -> application
                .bean(Applications.class)
                .judge(start.id, true, "")
                .value());
        return start;
    }

    /** The same, and admitted: everybody has to be informed and heard. */
    static StoryStart admitted(RunningApplication application, ApplicationForm form) {
        StoryStart start = complete(application, form);
        start.as(COORDINATOR, () -> application
                .bean(Triage.class)
                .decide(start.id, CaseForms.triage(TriageOutcome.ACCEPT))
                .value());
        return start;
    }

    <T> T as(String username, Supplier<T> work) {
        return Actors.as(application.bean(AccountUsers.class).loadUserByUsername(username), work);
    }

    Actor user(String username) {
        return application.bean(AccountUsers.class).loadUserByUsername(username).actor();
    }

    /** The analysis was settled, and the plan has come so far. */
    StoryStart plan(StoryPlan.Stage reached) {
        StoryPlan.make(application, this, id, reached);
        return this;
    }

    String number() {
        return Actors.asSystem(() -> application.bean(CaseFiles.class).describe(id))
                .number();
    }

    String address() {
        return "casus/" + id.value();
    }

    /** Hears everybody of that name, in these words. */
    StoryStart hear(Map<String, String> words) {
        words.forEach((givenName, said) -> record(
                each -> each.data().givenNames().equals(givenName),
                new HearingForm(
                        true,
                        TODAY,
                        "Lotte Jansen",
                        "in een gesprek, in het Nederlands",
                        true,
                        said,
                        "",
                        null,
                        Consent.GIVEN,
                        "")));
        return this;
    }

    /** Somebody cannot be heard yet, for a reason that is looked at again on that day. */
    StoryStart cannotHear(String givenName, String reason, LocalDate lookAgain) {
        return record(
                each -> each.data().givenNames().equals(givenName),
                new HearingForm(
                        false,
                        null,
                        "",
                        "",
                        false,
                        "",
                        reason,
                        lookAgain,
                        Consent.NOT_ASKED,
                        "Vragen is nu niet veilig."));
    }

    private StoryStart record(Predicate<Member> who, HearingForm form) {
        List<PersonId> persons = as(
                        COORDINATOR, () -> application.bean(Households.class).members(id))
                .stream()
                .filter(who)
                .map(Member::id)
                .toList();
        persons.forEach(person -> as(
                APPLICANT,
                () -> application.bean(Hearings.class).record(id, person, form).value()));
        return this;
    }

    /** The local team leads and stays near; Veilig Thuis and the police take part. */
    StoryStart team() {
        TeamForming forming = application.bean(TeamForming.class);
        Map<String, TeamRole> members = Map.of(
                "s.bakker", TeamRole.LEAD,
                "j.hendriks", TeamRole.FIXED_FACE,
                "l.jansen", TeamRole.MEMBER,
                "r.elamrani", TeamRole.MEMBER);
        members.forEach((username, role) -> as(
                COORDINATOR, () -> forming.add(id, new NewMember(user(username).id(), role, "Kent het huishouden"))
                        .value()));
        as(COORDINATOR, () -> forming.finish(id).value());
        return this;
    }

    /** How two people belong together, written down by the lead. */
    StoryStart tie(String one, TieKind kind, String other, Known authority) {
        Map<String, UUID> ids = as(
                        "s.bakker", () -> application.bean(Households.class).members(id))
                .stream()
                .collect(Collectors.toMap(
                        each -> each.data().givenNames(), each -> each.id().value()));
        TieForm form = new TieForm(
                ids.get(one), kind, ids.get(other), PartialDate.UNKNOWN, PartialDate.UNKNOWN, authority, "");
        as("s.bakker", () -> application.bean(Ties.class).add(id, form).value());
        return this;
    }

    /** There is a day for the conference, and every organisation is asked what it knows. */
    StoryStart scheduled() {
        LocalDateTime start = TODAY.plusDays(10).atTime(9, 30);
        as(COORDINATOR, () -> application
                .bean(Conferences.class)
                .schedule(
                        id,
                        new ScheduleForm(
                                start,
                                "Veiligheidshuis, zaal 2",
                                start.minusDays(3),
                                organisations(),
                                "Wat houdt het geweld in stand?"))
                .value());
        return this;
    }

    /** The lead gave the coordinators a task. */
    StoryStart task() {
        TaskForm form = new TaskForm("Bel de school", "", TaskOwner.coordinators(), TODAY.plusDays(3), Label.GENERAL);
        as("s.bakker", () -> application.bean(FreeTasks.class).make(id, form).value());
        return this;
    }

    /** The lead asked a specialist something. */
    StoryStart request() {
        SpecialistRequests requests = application.bean(SpecialistRequests.class);
        as("s.bakker", () -> requests.request(
                        id,
                        new RequestForm(
                                requests.askable(id).getFirst().id(),
                                Set.of(),
                                "Wat helpt bij de slaapproblemen?",
                                "Thuis is het twee jaar onrustig.",
                                "Bel alleen overdag.",
                                Urgency.NORMAL,
                                TODAY.plusDays(14)))
                .value());
        return this;
    }

    private Set<OrganisationId> organisations() {
        return Actors.asSystem(() -> application.bean(Teams.class).organisations(id));
    }

    /** The same, and every organisation brought in what it knows. */
    StoryStart contributed(Map<String, String> known) {
        scheduled();
        ConferenceId conference = conference();
        known.forEach((username, facts) -> as(username, () -> application
                .bean(Conferences.class)
                .contribute(id, conference, new ContributionForm(facts, "Zonder hulp gaat het weer mis.", "", ""))
                .value()));
        return this;
    }

    private ConferenceId conference() {
        return as(COORDINATOR, () -> application
                .bean(ConferenceRecords.class)
                .all(id)
                .getFirst()
                .id());
    }

    /** The same, and the conference was held. */
    StoryStart conference(Map<String, String> known) {
        contributed(known);
        Set<OrganisationId> everybody = organisations();
        ConferenceId conference = conference();
        as(COORDINATOR, () -> application
                .bean(Conferences.class)
                .hold(
                        id,
                        conference,
                        new MinutesForm(
                                true,
                                "",
                                everybody.stream().collect(Collectors.toMap(each -> each, each -> true)),
                                "De tafel ziet hetzelfde patroon.",
                                "Hoog risico op herhaling.",
                                List.of("Er komt een gezamenlijke analyse."),
                                List.of(),
                                ""))
                .value());
        return this;
    }
}
