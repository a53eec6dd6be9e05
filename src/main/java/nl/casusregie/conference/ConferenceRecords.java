package nl.casusregie.conference;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Teams;
import nl.casusregie.conference.ConferenceView.Agreed;
import nl.casusregie.conference.ConferenceView.Minutes;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows conferences. Nobody reads what another organisation brought in before all are in or the conference has begun,
 * so that each writes down what it knows itself and not what the first one said.
 */
@Service
@Transactional
public class ConferenceRecords {

    private final ConferenceRepository conferences;
    private final ContributionRepository contributions;
    private final CaseAccess access;
    private final Teams teams;
    private final Directory directory;
    private final Clock clock;

    ConferenceRecords(
            ConferenceRepository conferences,
            ContributionRepository contributions,
            CaseAccess access,
            Teams teams,
            Directory directory,
            Clock clock) {
        this.conferences = conferences;
        this.contributions = contributions;
        this.access = access;
        this.teams = teams;
        this.directory = directory;
        this.clock = clock;
    }

    /** The names that a view needs, looked up at once. */
    private record Names(Map<OrganisationId, String> organisations, Map<UserId, Colleague> people) {

        String of(OrganisationId id) {
            return organisations.getOrDefault(id, "");
        }

        String of(@org.jspecify.annotations.Nullable UserId id) {
            Colleague found = id == null ? null : people.get(id);
            return found == null ? "" : found.name();
        }
    }

    /** Every conference of the case, the newest first. */
    public List<ConferenceView> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return views(permit, conferences.findByCaseIdOrderByStartsAtDescScheduledAtDesc(caseId.value()));
    }

    public ConferenceView one(CaseId caseId, ConferenceId id) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id.value());
        return conferences
                .findByIdAndCaseId(id.value(), caseId.value())
                .filter(found -> permit.sees(found.protection()))
                .map(found -> views(permit, List.of(found)).getFirst())
                .orElseThrow(CaseNotVisible::new);
    }

    /** The conference for which my organisation is asked this contribution. */
    public ConferenceView askingFor(CaseId caseId, UUID contribution) {
        Contribution asked = contributions.findById(contribution).orElseThrow(CaseNotVisible::new);
        return access.may(CaseAction.SEE_CONTENT, caseId)
                ? one(caseId, asked.conference())
                : questionOnly(caseId, asked);
    }

    /** For whoever only brings something in: when, where, the question, and nothing that others said. */
    private ConferenceView questionOnly(CaseId caseId, Contribution asked) {
        access.enter(CaseAction.CONTRIBUTE, caseId, asked.id());
        if (!asked.isOf(Actors.current().organisation())) {
            throw new CaseNotVisible();
        }
        Conference conference = conferences
                .findByIdAndCaseId(asked.conference().value(), caseId.value())
                .orElseThrow(CaseNotVisible::new);
        return new ConferenceView(
                conference.id(),
                conference.status(),
                conference.startsAt(),
                conference.place(),
                conference.preparationDeadline(),
                conference.question(),
                false,
                List.of(view(asked, true, names(caseId, List.of(), List.of(asked)))),
                null,
                conference.protection());
    }

    /** What my organisation brought in last time, to begin with when a conference is planned anew. */
    public Optional<ContributionForm> lastOfMine(CaseId caseId) {
        access.enter(CaseAction.CONTRIBUTE, caseId);
        return contributions
                .findFirstByCaseIdAndOrganisationIdAndGivenAtIsNotNullOrderByGivenAtDesc(
                        caseId.value(), Actors.current().organisation().value())
                .map(Contribution::content);
    }

    /** What my organisation brought in for this conference so far, to go on with what a colleague wrote. */
    public GivenContribution givenByMine(CaseId caseId, ConferenceId id) {
        access.enter(CaseAction.CONTRIBUTE, caseId);
        return contributions
                .findByConferenceIdAndOrganisationId(
                        id.value(), Actors.current().organisation().value())
                .filter(Contribution::isGiven)
                .map(found -> new GivenContribution(
                        found.revision(),
                        directory.nameOf(Objects.requireNonNull(found.givenBy())),
                        found.content(),
                        found.protection().label()))
                .orElse(GivenContribution.NOTHING);
    }

    /** The organisations of the team, from which the invited are chosen. */
    public List<Partner> invitable(CaseId caseId) {
        access.enter(CaseAction.SCHEDULE_CONFERENCE, caseId);
        return teams.active(caseId).stream()
                .map(Membership::organisation)
                .distinct()
                .flatMap(id -> directory.partner(id).stream())
                .sorted(Comparator.comparing(Partner::name))
                .toList();
    }

    /** Which organisations brought nothing into the conference that was held last. */
    public List<String> missingContributions(CaseId caseId) {
        return conferences
                .findFirstByCaseIdAndStatusOrderByRecordedAtDesc(caseId.value(), ConferenceStatus.HELD)
                .map(held -> contributions.findByConferenceId(held.id().value()))
                .orElse(List.of())
                .stream()
                .filter(contribution -> !contribution.isGiven())
                .map(contribution -> directory.partnerName(contribution.organisation()))
                .sorted()
                .toList();
    }

    private List<ConferenceView> views(Permit permit, List<Conference> found) {
        Map<ConferenceId, List<Contribution>> given =
                contributions
                        .findByConferenceIdIn(
                                found.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Contribution::conference));
        Names names = names(
                permit.caseId(),
                found,
                given.values().stream().flatMap(Collection::stream).toList());
        return found.stream()
                .filter(each -> permit.sees(each.protection()))
                .map(each -> view(permit, each, given.getOrDefault(each.id(), List.of()), names))
                .toList();
    }

    private Names names(CaseId caseId, List<Conference> found, List<Contribution> given) {
        Map<OrganisationId, String> organisations = directory.partners(access.regionOf(caseId)).stream()
                .collect(Collectors.toMap(Partner::id, Partner::name));
        List<UserId> people = Stream.concat(
                        found.stream().map(Conference::recordedBy),
                        given.stream().map(Contribution::givenBy))
                .filter(Objects::nonNull)
                .toList();
        return new Names(organisations, directory.colleagues(people));
    }

    private ConferenceView view(Permit permit, Conference conference, List<Contribution> given, Names names) {
        boolean open = conference.hasBegun(clock.instant()) || given.stream().allMatch(Contribution::isGiven);
        return new ConferenceView(
                conference.id(),
                conference.status(),
                conference.startsAt(),
                conference.place(),
                conference.preparationDeadline(),
                conference.question(),
                open,
                given.stream()
                        .map(each -> view(each, open && permit.sees(each.protection()), names))
                        .sorted(Comparator.comparing(ContributionView::organisationName))
                        .toList(),
                minutes(conference, names),
                conference.protection());
    }

    private static ContributionView view(Contribution contribution, boolean mayRead, Names names) {
        boolean mine = contribution.isOf(Actors.current().organisation());
        return new ContributionView(
                contribution.id(),
                contribution.organisation(),
                names.of(contribution.organisation()),
                mine,
                contribution.late(),
                contribution.isGiven() ? names.of(contribution.givenBy()) : null,
                contribution.givenAt(),
                contribution.isGiven() && (mayRead || mine) ? contribution.content() : null,
                contribution.protection(),
                contribution.present());
    }

    private static @org.jspecify.annotations.Nullable Minutes minutes(Conference conference, Names names) {
        var recordedAt = conference.recordedAt();
        return recordedAt == null
                ? null
                : new Minutes(
                        names.of(conference.recordedBy()),
                        recordedAt,
                        conference.notHeldReason(),
                        conference.summary(),
                        conference.weighing(),
                        conference.decisions(),
                        conference.actionPoints().stream()
                                .map(point -> new Agreed(
                                        point.text(), names.of(new OrganisationId(point.ownerId())), point.dueOn()))
                                .toList(),
                        conference.objections());
    }
}
