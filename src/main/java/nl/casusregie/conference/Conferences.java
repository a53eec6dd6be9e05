package nl.casusregie.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.conference.ConferenceEvents.ConferenceRecorded;
import nl.casusregie.conference.ConferenceEvents.ConferenceScheduled;
import nl.casusregie.conference.ConferenceEvents.ContributionGiven;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules conferences, takes in what each organisation knows beforehand, and records how they went. */
@Service
@Transactional
public class Conferences {

    /** The refusal of what was written without what a colleague brought in since. */
    public static final String CHANGED_MEANWHILE = "refusal.contributionChangedMeanwhile";

    private final ConferenceRepository conferences;
    private final ContributionRepository contributions;
    private final CaseAccess access;
    private final Teams teams;
    private final Directory directory;
    private final Work work;
    private final WorkItems workItems;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conferences(
            ConferenceRepository conferences,
            ContributionRepository contributions,
            CaseAccess access,
            Teams teams,
            Directory directory,
            Work work,
            WorkItems workItems,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferences = conferences;
        this.contributions = contributions;
        this.access = access;
        this.teams = teams;
        this.directory = directory;
        this.work = work;
        this.workItems = workItems;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Sets the date and invites organisations of the team; each is asked what it knows. */
    public Outcome<ConferenceId> schedule(CaseId caseId, ScheduleForm form) {
        access.enter(CaseAction.SCHEDULE_CONFERENCE, caseId);
        Instant now = clock.instant();
        Refusals refusals = form.check(now, teams.organisations(caseId));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        Instant start = ScheduleForm.instant(Objects.requireNonNull(form.startsAt()));
        Instant deadline = ScheduleForm.instant(Objects.requireNonNull(form.preparationDeadline()));
        return work.take(WorkKind.SCHEDULE_CONFERENCE, caseId, null)
                .map(Outcome::<ConferenceId>refused)
                .orElseGet(() -> {
                    ConferenceId id = ConferenceId.random();
                    Conference conference =
                            conferences.saveAndFlush(new Conference(id, caseId, start, deadline, form, now));
                    form.invited().forEach(each -> contributions.save(new Contribution(id, caseId, each)));
                    contributions.flush();
                    tell(caseId, conference, "timeline.conferenceScheduled", form.question());
                    events.publishEvent(new ConferenceScheduled(caseId, id));
                    return Outcome.done(id);
                });
    }

    /** Brings in what my own organisation knows, for the whole team. */
    public Outcome<ConferenceId> contribute(CaseId caseId, ConferenceId id, ContributionForm form) {
        return contribute(caseId, id, form, Label.GENERAL);
    }

    /**
     * Brings in what my own organisation knows. After the deadline it is marked as late but not lost: also when the
     * conference has begun and the process no longer waits for it, until the conference is recorded. The label says how far it opens to the others.
     */
    public Outcome<ConferenceId> contribute(CaseId caseId, ConferenceId id, ContributionForm form, Label label) {
        access.enter(CaseAction.CONTRIBUTE, caseId);
        Conference conference = find(caseId, id);
        Contribution mine = contributions
                .findByConferenceIdAndOrganisationId(
                        id.value(), Actors.current().organisation().value())
                .orElseThrow(CaseNotVisible::new);
        Refusals refusals = form.check().refuseIf(conference.isOver(), "", "refusal.conferenceIsOver");
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        boolean asked = workItems
                .openTask(WorkKind.PREPARE_CONTRIBUTION, caseId, mine.id())
                .isPresent();
        if (!asked && !mine.isGiven()) {
            return Outcome.done(give(caseId, conference, mine, form, label, false));
        }
        return work.take(WorkKind.PREPARE_CONTRIBUTION, caseId, mine.id())
                .map(Outcome::<ConferenceId>refused)
                .orElseGet(() -> Outcome.done(give(caseId, conference, mine, form, label, true)));
    }

    /**
     * The same for somebody whose colleague may write at the same time: what was brought in since is not overwritten, and what
     * both made of it comes after it. Until the conference is recorded.
     *
     * @param basedOn the revision that whoever writes had before them; 0 for none
     */
    public Outcome<ConferenceId> contribute(
            CaseId caseId, ConferenceId id, ContributionForm form, Label label, int basedOn) {
        access.enter(CaseAction.CONTRIBUTE, caseId);
        Conference conference = find(caseId, id);
        Contribution mine = contributions
                .lock(id.value(), Actors.current().organisation().value())
                .orElseThrow(CaseNotVisible::new);
        if (!mine.isGiven()) {
            return contribute(caseId, id, form, label);
        }
        Refusals refusals = form.check().refuseIf(conference.isOver(), "", "refusal.conferenceIsOver");
        refusals.refuseIf(
                mine.revision() != basedOn,
                "",
                CHANGED_MEANWHILE,
                directory.nameOf(Objects.requireNonNull(mine.givenBy())));
        return refusals.orElseDo(() -> {
            mine.amend(form, label, Actors.current().id(), clock.instant());
            timeline.add(caseId, "timeline.contributionAmended", "");
            return id;
        });
    }

    private ConferenceId give(
            CaseId caseId,
            Conference conference,
            Contribution mine,
            ContributionForm form,
            Label label,
            boolean asked) {
        Instant now = clock.instant();
        mine.give(form, label, conference.isLate(now), Actors.current().id(), now);
        timeline.add(caseId, mine.late() ? "timeline.contributionGivenLate" : "timeline.contributionGiven", "");
        events.publishEvent(new ContributionGiven(caseId, conference.id(), mine.id(), asked));
        return conference.id();
    }

    /** The deadline has passed: says which organisations have not brought in anything yet. */
    public void markLate(CaseId caseId, ConferenceId id) {
        access.enter(CaseAction.HOLD_CONFERENCE, caseId);
        List<Contribution> missing = contributions.findByConferenceId(id.value()).stream()
                .filter(contribution -> !contribution.isGiven())
                .toList();
        missing.forEach(Contribution::markLate);
        if (!missing.isEmpty()) {
            String names = missing.stream()
                    .map(contribution -> directory.partnerName(contribution.organisation()))
                    .sorted()
                    .collect(java.util.stream.Collectors.joining(", "));
            timeline.add(caseId, "timeline.contributionsMissing", names);
        }
    }

    /** Records how the conference went, or that it was not held; then another one has to be planned. */
    public Outcome<ConferenceId> hold(CaseId caseId, ConferenceId id, MinutesForm minutes) {
        access.enter(CaseAction.HOLD_CONFERENCE, caseId);
        Conference conference = find(caseId, id);
        List<Contribution> invited = contributions.findByConferenceId(id.value());
        List<OrganisationId> organisations =
                invited.stream().map(Contribution::organisation).toList();
        Refusals refusals = minutes.check(LocalDate.now(clock), organisations);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.HOLD_CONFERENCE, caseId, id.value())
                .map(Outcome::<ConferenceId>refused)
                .orElseGet(() -> {
                    boolean held = Boolean.TRUE.equals(minutes.held());
                    if (held) {
                        conference.hold(minutes, Actors.current().id(), clock.instant());
                        invited.forEach(each -> each.attend(
                                Boolean.TRUE.equals(minutes.present().get(each.organisation()))));
                        tell(caseId, conference, "timeline.conferenceHeld", minutes.summary());
                    } else {
                        conference.cancel(
                                minutes.notHeldReason(), Actors.current().id(), clock.instant());
                        tell(caseId, conference, "timeline.conferenceNotHeld", minutes.notHeldReason());
                    }
                    events.publishEvent(new ConferenceRecorded(caseId, id, held));
                    return Outcome.done(id);
                });
    }

    private Conference find(CaseId caseId, ConferenceId id) {
        return conferences.findByIdAndCaseId(id.value(), caseId.value()).orElseThrow(CaseNotVisible::new);
    }

    /** On the timeline, for whoever may read the conference. */
    private void tell(CaseId caseId, Conference conference, String key, String detail) {
        timeline.add(caseId, key, detail, conference.id().value(), conference.protection());
    }
}
