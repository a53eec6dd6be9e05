package nl.casusregie.network;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Relation;
import nl.casusregie.access.Sharings;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.network.RequestBook.Entry;
import nl.casusregie.network.RequestEvents.AnswerChased;
import nl.casusregie.network.RequestEvents.FollowUpDecided;
import nl.casusregie.network.RequestEvents.RequestRevoked;
import nl.casusregie.network.RequestEvents.ResultReviewed;
import nl.casusregie.network.RequestEvents.SpecialistRequested;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a case do with requests to specialists: ask, chase, judge, go on or stop, take back, and read. */
@Service
@Transactional
public class SpecialistRequests {

    private final SpecialistRequestRepository requests;
    private final RequestBook book;
    private final Askable askable;
    private final CaseFiles cases;
    private final Households households;
    private final CaseAccess access;
    private final Directory directory;
    private final Sharings sharings;

    SpecialistRequests(
            SpecialistRequestRepository requests,
            RequestBook book,
            Askable askable,
            CaseFiles cases,
            Households households,
            CaseAccess access,
            Directory directory,
            Sharings sharings) {
        this.requests = requests;
        this.book = book;
        this.askable = askable;
        this.cases = cases;
        this.households = households;
        this.access = access;
        this.directory = directory;
        this.sharings = sharings;
    }

    /** The organisations that can be asked in this case, by name. */
    public List<Partner> askable(CaseId caseId) {
        access.enter(CaseAction.REQUEST_SPECIALIST, caseId);
        return askable.forCase(caseId);
    }

    /** Asks a specialist, at any moment while the case is open; releases to that organisation what the form says, and nothing else. */
    public Outcome<UUID> request(CaseId caseId, RequestForm form) {
        access.enter(CaseAction.REQUEST_SPECIALIST, caseId);
        Refusals refusals = form.check(book.today())
                .refuseIf(cases.describe(caseId).phase().isFinal(), "", "refusal.caseHasEnded")
                .refuseIf(unknown(caseId, form.organisation()), "organisation", "refusal.noSpecialistThere")
                .refuseIf(noGround(caseId, form.organisation()), "organisation", "refusal.noGroundToAsk");
        OrganisationId organisation = form.organisation();
        if (!refusals.none() || organisation == null) {
            return Outcome.refused(refusals.list());
        }
        SpecialistRequest request = requests.save(
                new SpecialistRequest(caseId, organisation, form, release(caseId, form.about()), book.now()));
        book.openToAsked(request);
        book.move(
                request,
                new Entry("timeline.specialistRequested", directory.partnerName(organisation)),
                by -> {},
                new SpecialistRequested(caseId, request.id(), form.urgency()));
        return Outcome.done(request.id());
    }

    /** What a request tells is shared with whom it asks, so there has to be a ground for it (domain.md 6.2). */
    private boolean noGround(CaseId caseId, @Nullable OrganisationId organisation) {
        return organisation != null && !sharings.possible(caseId, organisation, Label.GENERAL);
    }

    /** Goes after an answer that did not come; the request stays as it is. */
    public Outcome<UUID> chased(CaseId caseId, UUID requestId, String note) {
        access.enter(CaseAction.CHASE_ANSWER, caseId, requestId);
        SpecialistRequest request = book.find(caseId, requestId);
        return book.step(
                WorkKind.CHASE_ANSWER,
                request,
                new Refusals().requireText(note, "note", Refusals.TEXT),
                entry("timeline.answerChased", request),
                by -> request.chase(note, by),
                new AnswerChased(caseId, requestId));
    }

    /** Judges whether the result answers the question; if not, the specialist reads why and goes on. */
    public Outcome<UUID> review(CaseId caseId, UUID requestId, @Nullable Boolean sufficient, String comment) {
        access.enter(CaseAction.FOLLOW_UP_REQUEST, caseId, requestId);
        SpecialistRequest request = book.find(caseId, requestId);
        boolean enough = Boolean.TRUE.equals(sufficient);
        return book.step(
                WorkKind.REVIEW_RESULT,
                request,
                new Refusals()
                        .require(sufficient, "sufficient")
                        .refuseIf(!enough && comment.isBlank(), "comment", "refusal.sayWhatIsMissingInResult")
                        .limit(comment, "comment", Refusals.TEXT),
                entry(enough ? "timeline.requestCompleted" : "timeline.resultNotSufficient", request),
                by -> {
                    if (enough) {
                        request.complete(comment, by);
                    } else {
                        request.sendBack(comment, by);
                    }
                },
                new ResultReviewed(caseId, requestId, enough));
    }

    /** Goes on after a refusal or another proposal: asks again, of whomever is chosen now, or stops with the reason. */
    public Outcome<UUID> decideFollowUp(CaseId caseId, UUID requestId, FollowUpForm form) {
        access.enter(CaseAction.FOLLOW_UP_REQUEST, caseId, requestId);
        SpecialistRequest request = book.find(caseId, requestId);
        FollowUp decision = form.decision();
        Refusals refusals = form.check()
                .refuseIf(
                        decision == FollowUp.ASK_AGAIN && unknown(caseId, form.organisation()),
                        "organisation",
                        "refusal.noSpecialistThere");
        if (!refusals.none() || decision == null) {
            return Outcome.refused(refusals.list());
        }
        OrganisationId organisation = form.organisation();
        boolean again = decision == FollowUp.ASK_AGAIN && organisation != null;
        return book.step(
                WorkKind.DECIDE_FOLLOW_UP,
                request,
                refusals,
                again && organisation != null
                        ? new Entry("timeline.specialistAskedAgain", directory.partnerName(organisation))
                        : entry("timeline.requestStopped", request),
                by -> {
                    if (again && organisation != null) {
                        request.askAgain(organisation, form.question(), form.background(), by);
                        book.openToAsked(request);
                    } else {
                        request.stop(form.reason(), by);
                    }
                },
                new FollowUpDecided(caseId, requestId, decision));
    }

    /** Takes the request back at any time; the organisation sees nothing of it from then on. */
    public Outcome<UUID> revoke(CaseId caseId, UUID requestId, String reason) {
        access.enter(CaseAction.FOLLOW_UP_REQUEST, caseId, requestId);
        SpecialistRequest request = book.find(caseId, requestId);
        return new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(request.state().isFinal(), "", "refusal.requestHasEnded")
                .orElseDo(() -> {
                    book.move(
                            request,
                            entry("timeline.requestRevoked", request),
                            by -> request.revoke(reason, by),
                            new RequestRevoked(caseId, requestId));
                    return requestId;
                });
    }

    /** One request: whole for the people of the case, and for the organisation that is asked what was released to it. */
    public RequestView view(UUID requestId) {
        SpecialistRequest request = requests.findById(requestId).orElseThrow(CaseNotVisible::new);
        CaseId caseId = request.caseId();
        Permit permit = access.enter(CaseAction.SEE_REQUEST, caseId, requestId);
        return request.view(
                cases.describe(caseId).number(),
                directory.partnerName(request.organisation()),
                permit.rule() == Relation.ADDRESSED);
    }

    /** All requests of the case, the newest first. */
    public List<RequestView> ofCase(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        String number = cases.describe(caseId).number();
        var names = directory.partners(access.regionOf(caseId)).stream()
                .collect(Collectors.toMap(Partner::id, Partner::name));
        return requests.findByCaseIdOrderByRequestedAtDesc(caseId.value()).stream()
                .filter(request -> permit.sees(request.protection()))
                .map(request -> request.view(number, names.getOrDefault(request.organisation(), ""), false))
                .toList();
    }

    /** The organisation that is asked now, for whoever hands out the work; does not ask access. */
    public OrganisationId askedOrganisation(UUID requestId) {
        return requests.findById(requestId).orElseThrow(CaseNotVisible::new).organisation();
    }

    private boolean unknown(CaseId caseId, @Nullable OrganisationId organisation) {
        return organisation != null && !askable.includes(caseId, organisation);
    }

    private Entry entry(String key, SpecialistRequest request) {
        return new Entry(key, directory.partnerName(request.organisation()));
    }

    /** The names and birth dates that go out with the question: only of the chosen persons, as they are known now. */
    private List<ReleasedPerson> release(CaseId caseId, Set<PersonId> about) {
        if (about.isEmpty()) {
            return List.of();
        }
        return households.members(caseId).stream()
                .filter(member -> about.contains(member.id()))
                .map(SpecialistRequests::released)
                .toList();
    }

    private static ReleasedPerson released(Member member) {
        return new ReleasedPerson(
                member.id().value(), member.name(), written(member.data().birthDate()));
    }

    private static String written(PartialDate date) {
        if (date.year() == null) {
            return "";
        }
        String month = date.month() == null ? "" : date.month() + "-";
        String day = date.day() == null ? "" : date.day() + "-";
        return day + month + date.year();
    }
}
