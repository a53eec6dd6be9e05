package nl.casusregie.network;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.keys.Sealed;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A request to a specialist; guards the order of its life and remembers every step. */
@Entity
@Table(name = "specialist_request")
class SpecialistRequest {

    /** Who does something, and when. */
    record By(Actor actor, Instant at) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID organisationId;

    @Sealed
    private String question;

    @Sealed
    private String background;

    @Sealed
    private String safety;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private @Nullable LocalDate wishedOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant stateSince;
    private Instant requestedAt;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable BlockerKind blocker;

    private @Nullable LocalDate blockedSince;
    private @Nullable LocalDate expectedOn;

    @Sealed
    private String answer = "";

    @Sealed
    private String result = "";

    @Sealed
    private String notShared = "";

    @ElementCollection
    @CollectionTable(name = "specialist_request_person", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<ReleasedPerson> about = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<RequestStepRow> steps = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected SpecialistRequest() {}

    SpecialistRequest(CaseId caseId, OrganisationId organisation, RequestForm form, List<ReleasedPerson> about, By by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.organisationId = organisation.value();
        this.question = form.question().strip();
        this.background = form.background().strip();
        this.safety = form.safety().strip();
        this.urgency = form.urgency();
        this.wishedOn = form.wishedOn();
        this.about.addAll(about);
        this.requestedAt = by.at();
        this.requestedBy = by.actor().name();
        this.state = RequestState.REQUESTED;
        this.stateSince = by.at();
        add(StepKind.REQUESTED, "", by);
    }

    void answer(AnswerForm form, RequestAnswer given, By by) {
        expect(RequestState.REQUESTED);
        answer = form.text().strip();
        if (given == RequestAnswer.WAITING) {
            blocker = form.blocker();
            blockedSince = form.blockedSince();
            expectedOn = form.expectedOn();
        }
        become(given.leadsTo(), given.step(), answer, by);
    }

    /** Somebody asked where the answer stays; changes nothing else. */
    void chase(String note, By by) {
        add(StepKind.CHASED, note.strip(), by);
    }

    void start(String note, By by) {
        expect(RequestState.WAITING);
        clearBlocker();
        become(RequestState.ACCEPTED, StepKind.STARTED, note, by);
    }

    void deliver(String text, String cannotShare, By by) {
        expect(RequestState.ACCEPTED);
        result = text.strip();
        notShared = cannotShare.strip();
        become(RequestState.DELIVERED, StepKind.DELIVERED, "", by);
    }

    void complete(String comment, By by) {
        expect(RequestState.DELIVERED);
        become(RequestState.COMPLETED, StepKind.COMPLETED, comment, by);
    }

    /** The result does not answer the question: the specialist goes on; what was delivered stays. */
    void sendBack(String comment, By by) {
        expect(RequestState.DELIVERED);
        become(RequestState.ACCEPTED, StepKind.NOT_SUFFICIENT, comment, by);
    }

    /** Asks anew, of the same organisation or of another one. */
    void askAgain(OrganisationId organisation, String newQuestion, String newBackground, By by) {
        expectRefusal();
        organisationId = organisation.value();
        question = newQuestion.strip();
        background = newBackground.strip();
        answer = "";
        clearBlocker();
        become(RequestState.REQUESTED, StepKind.ASKED_AGAIN, "", by);
    }

    void stop(String reason, By by) {
        expectRefusal();
        become(RequestState.STOPPED, StepKind.STOPPED, reason, by);
    }

    void revoke(String reason, By by) {
        if (state.isFinal()) {
            throw new IllegalStateException("the request is " + state);
        }
        become(RequestState.REVOKED, StepKind.REVOKED, reason, by);
    }

    private void expectRefusal() {
        if (state != RequestState.REFUSED) {
            expect(RequestState.PROPOSED);
        }
    }

    private void expect(RequestState expected) {
        if (state != expected) {
            throw new IllegalStateException("the request is " + state + ", not " + expected);
        }
    }

    private void clearBlocker() {
        blocker = null;
        blockedSince = null;
        expectedOn = null;
    }

    private void become(RequestState next, StepKind step, String note, By by) {
        state = next;
        stateSince = by.at();
        add(step, note.strip(), by);
    }

    private void add(StepKind kind, String note, By by) {
        RequestStep step =
                new RequestStep(by.at(), kind, by.actor().name(), by.actor().organisationName(), organisationId, note);
        SealedLine.add(steps, step, RequestStepRow::new);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    RequestState state() {
        return state;
    }

    /** What was asked of and said by others than the organisation that is asked now is not shown to that organisation. */
    RequestView view(String caseNumber, String organisationName, boolean fromOutside) {
        List<RequestStep> shown = SealedLine.read(steps).stream()
                .filter(step -> !fromOutside || step.askedId().equals(organisationId))
                .toList();
        return new RequestView(
                id,
                caseId(),
                caseNumber,
                fromOutside,
                organisation(),
                organisationName,
                List.copyOf(about),
                question,
                background,
                safety,
                urgency,
                wishedOn,
                state,
                stateSince,
                requestedAt,
                requestedBy,
                blocker,
                blockedSince,
                expectedOn,
                answer,
                result,
                notShared,
                shown,
                protection);
    }

    Protection protection() {
        return protection;
    }
}
