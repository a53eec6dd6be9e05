package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.network.AnswerForm;
import nl.casusregie.network.BlockerKind;
import nl.casusregie.network.FollowUp;
import nl.casusregie.network.FollowUpForm;
import nl.casusregie.network.RequestAnswers;
import nl.casusregie.network.RequestState;
import nl.casusregie.network.RequestStep;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.network.StepKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class SpecialistRequestProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Requests asked;

    @Autowired
    private SpecialistRequests requests;

    @Autowired
    private RequestAnswers answers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine processEngine;

    @BeforeEach
    void letTheAssertionsKnowTheEngine() {
        BpmnAwareTests.init(processEngine);
    }

    @Test
    void anAcceptedRequestIsDeliveredAndCompleted() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        ProcessInstance instance = instanceOf(request);
        assertThat(engine.waitingTasks(id)).contains("task_answerRequest");

        asked.answered(id, request, MENTAL_HEALTH_YOUTH, AnswerForm.accepted("We beginnen maandag."));
        assertThat(engine.waitingTasks(id)).contains("task_deliverResult");
        asked.delivered(id, request, MENTAL_HEALTH_YOUTH);
        review(id, request, true);

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed("task_answerRequest", "task_deliverResult", "task_reviewResult", "event_requestCompleted")
                .hasNotPassed("task_endWaiting", "task_decideFollowUp", "task_chaseAnswer", "event_requestStopped");
        assertThat(view(LEAD, request).state()).isEqualTo(RequestState.COMPLETED);
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
    }

    @Test
    void aRequestThatWaitsTellsSinceWhenAndStartsLater() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        ProcessInstance instance = instanceOf(request);
        LocalDate today = LocalDate.now(clock);

        asked.answered(
                id,
                request,
                MENTAL_HEALTH_YOUTH,
                AnswerForm.waiting(BlockerKind.WAITING_LIST, today, today.plusWeeks(6)));
        assertThat(view(LEAD, request).blockedSince()).isEqualTo(today);
        assertThat(view(LEAD, request).blocker()).isEqualTo(BlockerKind.WAITING_LIST);
        assertThat(engine.waitingTasks(id)).contains("task_endWaiting").doesNotContain("task_deliverResult");
        signedIn.as(MENTAL_HEALTH_YOUTH, () -> answers.endWaiting(id, request, "Er is een plek.")
                .value());

        BpmnAwareTests.assertThat(instance)
                .hasPassed("task_endWaiting")
                .isWaitingAt("task_deliverResult")
                .hasNotPassed("task_decideFollowUp");
        assertThat(view(LEAD, request).state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(view(LEAD, request).blocker()).isNull();
    }

    @Test
    void aRefusedRequestGoesBackToTheCaseManagerWhoStops() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_ADULTS);
        ProcessInstance instance = instanceOf(request);

        asked.answered(id, request, MENTAL_HEALTH_ADULTS, AnswerForm.refused("Dit past niet bij ons aanbod."));
        BpmnAwareTests.assertThat(instance).isWaitingAt("task_decideFollowUp");
        signedIn.as(LEAD, () -> requests.decideFollowUp(id, request, FollowUpForm.stop("Niet meer nodig."))
                .value());

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed("task_decideFollowUp", "event_requestStopped")
                .hasNotPassed("task_deliverResult", "event_requestCompleted");
        assertThat(view(LEAD, request).state()).isEqualTo(RequestState.STOPPED);
    }

    @Test
    void anotherProposalLeadsToAskingAnotherOrganisation() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_ADULTS);
        ProcessInstance instance = instanceOf(request);

        asked.answered(id, request, MENTAL_HEALTH_ADULTS, AnswerForm.proposed("Vraag eerst verslavingszorg."));
        askAgain(id, request, ADDICTION_CARE);

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt("task_answerRequest")
                .hasPassed("task_decideFollowUp")
                .hasNotPassed("task_deliverResult", "event_requestStopped");
        assertThat(workOf(ADDICTION_CARE, request)).extracting(InboxRow::kind).containsExactly(WorkKind.ANSWER_REQUEST);
        assertThat(workOf(MENTAL_HEALTH_ADULTS, request)).isEmpty();
        assertThatThrownBy(() -> view(MENTAL_HEALTH_ADULTS, request)).isInstanceOf(CaseNotVisible.class);
        assertThat(view(ADDICTION_CARE, request).steps())
                .as("what the first organisation said stays with the people of the case")
                .extracting(RequestStep::kind)
                .containsExactly(StepKind.ASKED_AGAIN);
        assertThat(view(LEAD, request).steps())
                .extracting(RequestStep::kind)
                .containsExactly(StepKind.REQUESTED, StepKind.PROPOSED, StepKind.ASKED_AGAIN);
    }

    @Test
    void aRefusedRequestIsAskedAgainWithTheQuestionAdapted() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_ADULTS);
        asked.answered(id, request, MENTAL_HEALTH_ADULTS, AnswerForm.refused("De vraag is te ruim."));
        askAgain(id, request, MENTAL_HEALTH_ADULTS);

        assertThat(view(MENTAL_HEALTH_ADULTS, request).question()).isEqualTo("Een nauwere vraag?");
        asked.answered(id, request, MENTAL_HEALTH_ADULTS, AnswerForm.accepted(""));
        assertThat(workOf(MENTAL_HEALTH_ADULTS, request))
                .extracting(InboxRow::kind)
                .containsExactly(WorkKind.DELIVER_RESULT);
    }

    @Test
    void aResultThatDoesNotAnswerTheQuestionGoesBackToTheSpecialist() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        ProcessInstance instance = instanceOf(request);
        asked.answered(id, request, MENTAL_HEALTH_YOUTH, AnswerForm.accepted(""));
        asked.delivered(id, request, MENTAL_HEALTH_YOUTH);

        review(id, request, false);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt("task_deliverResult")
                .hasPassed("task_reviewResult")
                .hasNotPassed("event_requestCompleted");
        assertThat(view(MENTAL_HEALTH_YOUTH, request).steps().getLast().note()).isEqualTo("Wat helpt Bo?");

        asked.delivered(id, request, MENTAL_HEALTH_YOUTH);
        review(id, request, true);
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed("event_requestCompleted");
    }

    @Test
    void ofTwoRequestsOnlyTheRevokedOneEnds() {
        CaseId id = cases.teamed();
        UUID first = asked.asked(id, MENTAL_HEALTH_YOUTH);
        UUID second = asked.asked(id, SHELTER);
        ProcessInstance firstInstance = instanceOf(first);
        ProcessInstance secondInstance = instanceOf(second);
        asked.answered(id, first, MENTAL_HEALTH_YOUTH, AnswerForm.accepted(""));

        signedIn.as(
                LEAD, () -> requests.revoke(id, first, "De vraag is vervallen.").value());

        BpmnAwareTests.assertThat(firstInstance)
                .isEnded()
                .hasPassed("event_requestRevoked", "event_revocationRecorded")
                .hasNotPassed("task_reviewResult", "event_requestCompleted");
        BpmnAwareTests.assertThat(secondInstance).isWaitingAt("task_answerRequest");
        assertThat(view(LEAD, first).state()).isEqualTo(RequestState.REVOKED);
        assertThat(workOf(MENTAL_HEALTH_YOUTH, first)).isEmpty();
        assertThat(workOf(SHELTER, second)).hasSize(1);
    }

    @Test
    void anUnansweredRequestIsRemindedThenEscalatedAndTheCoordinatorGoesAfterIt() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        ProcessInstance instance = instanceOf(request);

        engine.fireTimer(id, "task_answerRequest");
        assertThat(workOf(MENTAL_HEALTH_YOUTH, request))
                .allMatch(InboxRow::reminded)
                .noneMatch(InboxRow::escalated);
        engine.fireTimer(id, "task_answerRequest");
        assertThat(workOf(MENTAL_HEALTH_YOUTH, request)).allMatch(InboxRow::escalated);
        engine.fireTimer(id, "event_answerOverdue");
        BpmnAwareTests.assertThat(instance).isWaitingAt("task_answerRequest", "task_chaseAnswer");

        signedIn.as(COORDINATOR, () -> requests.chased(id, request, "Gebeld; antwoord komt morgen.")
                .value());
        BpmnAwareTests.assertThat(instance)
                .hasPassed("event_answerOverdue", "task_chaseAnswer", "event_answerChased")
                .isWaitingAt("task_answerRequest")
                .isNotEnded();
        assertThat(view(LEAD, request).state()).isEqualTo(RequestState.REQUESTED);
    }

    @Test
    void anAnswerThatComesEndsTheChaseForIt() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        ProcessInstance instance = instanceOf(request);
        engine.fireTimer(id, "event_answerOverdue");

        asked.answered(id, request, MENTAL_HEALTH_YOUTH, AnswerForm.refused("Geen plek tot de zomer."));

        BpmnAwareTests.assertThat(instance).isWaitingAt("task_decideFollowUp");
        assertThat(engine.waitingTasks(id)).doesNotContain("task_chaseAnswer");
        assertThat(signedIn.as(COORDINATOR, () -> requests.chased(id, request, "Te laat")
                        .reasons()
                        .getFirst()
                        .key()))
                .isEqualTo("refusal.alreadyDone");
    }

    @Test
    void anUrgentRequestIsDueSooner() {
        CaseId id = cases.teamed();
        UUID normal = asked.asked(id, MENTAL_HEALTH_YOUTH);
        UUID urgent = signedIn.as(LEAD, () -> requests.request(id, asked.to(SHELTER, Urgency.HIGH))
                .value());

        InboxRow normalWork = workOf(MENTAL_HEALTH_YOUTH, normal).getFirst();
        InboxRow urgentWork = workOf(SHELTER, urgent).getFirst();
        assertThat(urgentWork.dueAt()).isBefore(normalWork.dueAt());
        assertThat(urgentWork.urgent()).isTrue();
        assertThat(normalWork.urgent()).isFalse();
    }

    private void askAgain(CaseId id, UUID request, String specialist) {
        signedIn.as(LEAD, () -> requests.decideFollowUp(
                        id,
                        request,
                        new FollowUpForm(
                                FollowUp.ASK_AGAIN,
                                asked.organisationOf(specialist),
                                "Een nauwere vraag?",
                                "Alleen wat nodig is.",
                                ""))
                .value());
    }

    private void review(CaseId id, UUID request, boolean sufficient) {
        signedIn.as(LEAD, () -> requests.review(id, request, sufficient, sufficient ? "" : "Wat helpt Bo?")
                .value());
    }

    private RequestView view(String who, UUID request) {
        return signedIn.as(who, () -> requests.view(request));
    }

    private List<InboxRow> workOf(String who, UUID subject) {
        return signedIn.as(who, () -> java.util.stream.Stream.of(InboxList.MINE, InboxList.ORGANISATION)
                .flatMap(list -> inbox.page(list, "", 0, 1000).stream())
                .filter(row -> subject.equals(row.subject()))
                .toList());
    }

    private ProcessInstance instanceOf(UUID request) {
        return processEngine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("specialist-request")
                .variableValueEquals("requestId", request.toString())
                .singleResult();
    }
}
