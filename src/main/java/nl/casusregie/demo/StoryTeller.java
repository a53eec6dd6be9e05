package nl.casusregie.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.demo.Story.Stage;
import nl.casusregie.history.History;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import nl.casusregie.voice.Consents;
import nl.casusregie.voice.Statements;
import nl.casusregie.voice.SupportForm;
import nl.casusregie.voice.Supports;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the story of a household through the real use cases, as the people who do each step, days apart. */
@Component
@Profile("demo")
class StoryTeller {

    static final String COORDINATOR = "m.devries";
    static final String LEAD = "s.bakker";

    private final AccountUsers users;
    private final DemoClock clock;
    private final Applications applications;
    private final Triage triage;
    private final Households households;
    private final Hearings hearings;
    private final BsnNumbers bsns;
    private final Ties ties;
    private final History history;
    private final Statements statements;
    private final Consents consents;
    private final Supports supports;
    private final TeamForming teamForming;
    private final StoryMiddle middle;
    private final StoryEnd end;

    StoryTeller(
            AccountUsers users,
            DemoClock clock,
            Applications applications,
            Triage triage,
            Households households,
            Hearings hearings,
            BsnNumbers bsns,
            Ties ties,
            History history,
            Statements statements,
            Consents consents,
            Supports supports,
            TeamForming teamForming,
            StoryMiddle middle,
            StoryEnd end) {
        this.users = users;
        this.clock = clock;
        this.applications = applications;
        this.triage = triage;
        this.households = households;
        this.hearings = hearings;
        this.bsns = bsns;
        this.ties = ties;
        this.history = history;
        this.statements = statements;
        this.consents = consents;
        this.supports = supports;
        this.teamForming = teamForming;
        this.middle = middle;
        this.end = end;
    }

    void tell(Story story) {
        clock.standAt(story.begins(clock.realDay()));
        Cast cast = new Cast(users, clock);
        CaseId id = cast.as(
                story.applicant(), () -> applications.submit(application(story)).value());
        cast.daysLater(1);
        boolean complete = story.missing().isEmpty();
        cast.as(
                COORDINATOR,
                () -> applications.judge(id, complete, story.missing()).value());
        if (complete && story.reach() != Stage.TRIAGE) {
            cast.daysLater(3);
            cast.as(COORDINATOR, () -> triage.decide(id, StoryForms.triage(story))
                    .value());
            if (story.reach() != Stage.NOT_ADMITTED) {
                admitted(story, id, cast);
            }
        }
    }

    private void admitted(Story story, CaseId id, Cast cast) {
        cast.daysLater(4);
        hear(story, id, cast);
        cast.as(COORDINATOR, () -> relate(story, id));
        cast.as(COORDINATOR, () -> bsns.record(id, households.ids(id).getFirst(), DemoBsn.next())
                .value());
        if (!story.reach().reaches(Stage.PREPARATION)) {
            return;
        }
        cast.daysLater(3);
        cast.as(COORDINATOR, () -> StoryForms.team(story, users).stream()
                .map(member -> teamForming.add(id, member).value())
                .toList());
        cast.as(COORDINATOR, () -> teamForming.finish(id).value());
        cast.as(LEAD, () -> remember(story, id, cast));
        cast.as(LEAD, () -> listen(story, id, cast));
        middle.play(story, id, cast);
        if (story.reach().reaches(Stage.EXECUTION)) {
            end.play(story, id, cast);
        }
    }

    private List<UUID> remember(Story story, CaseId id, Cast cast) {
        Map<String, PersonId> people = byGivenName(id);
        return story.events().stream()
                .map(event -> history.add(
                                id,
                                event.form(cast.today()),
                                event.who().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                who -> Objects.requireNonNull(people.get(who.getKey())),
                                                Map.Entry::getValue)),
                                Label.GENERAL)
                        .value())
                .toList();
    }

    private CaseId listen(Story story, CaseId id, Cast cast) {
        Map<String, PersonId> people = byGivenName(id);
        hearAfterAll(story, id, cast);
        story.voices().forEach(voice -> statements
                .add(
                        id,
                        named(people, voice.who()),
                        voice.form(cast.today()),
                        Label.GENERAL,
                        voice.notTo().stream().map(name -> named(people, name)).collect(Collectors.toSet()))
                .value());
        story.consents().forEach(consent -> consents.record(
                        id, named(people, consent.who()), consent.form(cast.today(), clock.realDay()))
                .value());
        if (!story.voices().isEmpty()) {
            SupportForm support = new SupportForm(
                    cast.today().minusDays(2), SupportForm.Reply.WANTED, "Ria Postma, Zorgbelang De Vaart", true);
            supports.say(id, households.ids(id).getFirst(), support).value();
        }
        return id;
    }

    /** Who was too young to speak with has shown by now what they think; where the plan is still to be made, not yet. */
    private void hearAfterAll(Story story, CaseId id, Cast cast) {
        if (story.reach() != Stage.PLAN) {
            HearingForm form = StoryForms.heardInPlay(cast.today());
            hearings.stillToHear(id).forEach(person -> hearings.review(id, person, form, Label.GENERAL)
                    .value());
        }
    }

    private static PersonId named(Map<String, PersonId> people, String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private Map<String, PersonId> byGivenName(CaseId id) {
        return households.members(id).stream()
                .collect(Collectors.toMap(member -> member.data().givenNames(), Member::id));
    }

    private List<UUID> relate(Story story, CaseId id) {
        Map<String, PersonId> people = byGivenName(id);
        return story.ties().stream()
                .map(tie -> ties.add(id, tie.form(people::get)).value())
                .toList();
    }

    /** Where the story stops at hearing, one person is still to be heard. */
    private void hear(Story story, CaseId id, Cast cast) {
        List<PersonId> people = households.ids(id);
        int count = story.reach() == Stage.INFORMING ? 1 : people.size();
        for (int i = 0; i < count; i++) {
            PersonId person = people.get(i);
            HearingForm form = StoryForms.hearing(story, i, cast.today());
            cast.as(story.applicant(), () -> hearings.record(id, person, form).value());
        }
    }

    private static ApplicationForm application(Story story) {
        return new ApplicationForm(
                DemoCast.REGION,
                story.household(),
                story.reason(),
                story.question(),
                story.help(),
                story.safety(),
                story.informed(),
                story.notInformedReason(),
                story.partners(),
                story.urgency());
    }

    static boolean admits(Story story) {
        return story.reach() != Stage.NOT_ADMITTED;
    }

    static TriageOutcome outcome(Story story) {
        return admits(story) ? TriageOutcome.ACCEPT : TriageOutcome.ADVICE;
    }

    /** The people who play, and the days that go by between their acts. */
    record Cast(AccountUsers users, DemoClock clock) {

        <T> T as(String username, Supplier<T> act) {
            return Actors.as(users.loadUserByUsername(username), act);
        }

        void daysLater(int days) {
            clock.forward(Duration.ofDays(days));
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }
}
