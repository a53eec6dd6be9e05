package nl.casusregie.clearance;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Relation;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.notification.NoticeRow;
import nl.casusregie.notification.Notices;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking to see a case, being answered, and losing it again. */
@CasusregieTest
class AccessRequestsTest {

    private static final String ASKER = "c.degroot";
    private static final String REASON = "Wij onderzoeken de kinderen en moeten weten wat er al loopt.";

    @Autowired
    private AccessRequests requests;

    @Autowired
    private AccessDecisions decisions;

    @Autowired
    private AccessTerms terms;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CasePage page;

    @Autowired
    private CaseList caseList;

    @Autowired
    private Notices notices;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;
    private String number;

    @BeforeEach
    void aCaseOfSomebodyElse() {
        id = cases.teamed();
        number = signedIn.as(COORDINATOR, () -> page.head(id).overview().number());
    }

    private Outcome<UUID> ask(String username, String askedNumber) {
        return signedIn.as(username, () -> requests.ask(new AccessForm(askedNumber, REASON, terms.usual())));
    }

    private UUID asked() {
        return ask(ASKER, number).value();
    }

    private boolean sees(String username) {
        return signedIn.as(username, () -> access.may(CaseAction.SEE_CONTENT, id));
    }

    private List<NoticeKind> told(String username) {
        return signedIn.as(username, () -> notices.page(0, 50)).stream()
                .filter(notice -> notice.caseNumber().equals(number) && notice.target() != null)
                .map(NoticeRow::kind)
                .toList();
    }

    private RequestState state(UUID request) {
        return signedIn.as(ASKER, () -> requests.mine(0, 100)).stream()
                .filter(each -> each.id().equals(request))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void whoAsksLearnsNothingFromTheAnswer() {
        Outcome<UUID> real = ask(ASKER, number);
        Outcome<UUID> unknown = ask(ASKER, "MDA-1999-" + (1000 + number.hashCode() % 999 + 1000));
        Outcome<UUID> elsewhere = ask("d.maas", number);

        assertThat(List.of(real, unknown, elsewhere)).allMatch(Outcome::isDone);
        assertThat(state(real.value())).isEqualTo(state(unknown.value())).isEqualTo(RequestState.WAITING);
        MyRequest first = mine(real.value());
        MyRequest second = mine(unknown.value());
        assertThat(List.of(first.answer(), first.reason(), first.wishedUntil()))
                .isEqualTo(List.of(second.answer(), second.reason(), second.wishedUntil()));
        assertThat(first.openCase()).isNull();
        assertThat(sees(ASKER)).isFalse();
        assertThat(told(ASKER)).isEmpty();
    }

    private MyRequest mine(UUID request) {
        return signedIn.as(ASKER, () -> requests.mine(0, 100)).stream()
                .filter(each -> each.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSecondRequestIsRefusedInTheSameWordsForAKnownAndAnUnknownNumber() {
        String unknown = "MDA-1998-" + Math.abs(id.hashCode() % 100_000_000 + 100_000_000);
        ask(ASKER, number);
        ask(ASKER, unknown);

        assertThat(ask(ASKER, " " + number.toLowerCase() + " ").reasons())
                .isEqualTo(ask(ASKER, unknown).reasons())
                .containsExactly(Refusal.at("number", "refusal.askedAlready"));
    }

    @Test
    void theRequestOfSomebodyOfAnotherRegionReachesNobody() {
        ask("d.maas", number);

        assertThat(told(COORDINATOR)).isEmpty();
        assertThat(signedIn.as(COORDINATOR, () -> requests.waiting(id))).isEmpty();
    }

    @Test
    void coordinatorAndLeadAreToldAndNobodyElse() {
        asked();

        assertThat(told(COORDINATOR)).containsExactly(NoticeKind.ACCESS_ASKED);
        assertThat(told(LEAD)).containsExactly(NoticeKind.ACCESS_ASKED);
        assertThat(told(POLICE)).isEmpty();
        assertThat(told(OTHER_REGIONS_COORDINATOR)).isEmpty();
        assertThat(signedIn.as(LEAD, () -> requests.waiting(id)))
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo(REASON));
    }

    @Test
    void leaveOpensTheCaseUntilItsDateAndEndsByItself() {
        UUID request = asked();
        signedIn.as(LEAD, () -> decisions.approve(request, terms.usual()).value());

        assertThat(told(ASKER)).containsExactly(NoticeKind.ACCESS_GIVEN);
        assertThat(mine(request).openCase()).isEqualTo(id);
        assertThat(signedIn.as(ASKER, () -> access.relationsOfMe(id))).containsExactly(Relation.GRANTED);
        assertThat(listed(ASKER)).isTrue();

        clock.advance(Duration.ofDays(28));
        assertThat(sees(ASKER)).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(sees(ASKER)).isFalse();
        assertThat(listed(ASKER)).isFalse();
        assertThat(mine(request).openCase()).isNull();
    }

    private boolean listed(String username) {
        return signedIn.as(username, () -> caseList.page(CaseFilter.ALL_OPEN, 0, 1000)).stream()
                .anyMatch(row -> row.id().equals(id));
    }

    @Test
    void leaveIsToReadOnly() {
        UUID request = asked();
        signedIn.as(LEAD, () -> decisions.approve(request, terms.usual()).value());

        for (CaseAction action : CaseAction.values()) {
            if (signedIn.as(ASKER, () -> access.may(action, id))) {
                assertThat(action.isRead()).as(action.name()).isTrue();
            }
        }
    }

    @Test
    void leaveIsWithdrawnAtOnceAndToldWithoutTheReason() {
        UUID request = asked();
        UUID grant = signedIn.as(
                LEAD, () -> decisions.approve(request, terms.usual()).value());
        assertThat(sees(ASKER)).isTrue();

        signedIn.as(
                COORDINATOR,
                () -> decisions.withdraw(id, grant, "Niet meer nodig.").value());

        assertThat(sees(ASKER)).isFalse();
        assertThat(told(ASKER)).containsExactlyInAnyOrder(NoticeKind.ACCESS_WITHDRAWN, NoticeKind.ACCESS_GIVEN);
        assertThat(signedIn.as(LEAD, () -> decisions.guests(id))).isEmpty();
        assertThat(signedIn.as(LEAD, () -> decisions.withdraw(id, grant, "Nogmaals."))
                        .reasons())
                .containsExactly(Refusal.of("refusal.accessHasEnded"));
    }

    @Test
    void aRefusalNeedsAReasonAndIsTold() {
        UUID request = asked();

        assertThat(signedIn.as(LEAD, () -> decisions.refuse(request, " ")).reasons())
                .containsExactly(Refusal.at("reason", "refusal.required"));
        signedIn.as(
                LEAD,
                () -> decisions.refuse(request, "Bel mij, dan vertel ik het.").value());

        assertThat(mine(request).state()).isEqualTo(RequestState.REFUSED);
        assertThat(mine(request).answer()).isEqualTo("Bel mij, dan vertel ik het.");
        assertThat(told(ASKER)).containsExactly(NoticeKind.ACCESS_REFUSED);
        assertThat(sees(ASKER)).isFalse();
    }

    @Test
    void ofTwoAnswersTheFirstCounts() {
        UUID request = asked();
        signedIn.as(LEAD, () -> decisions.refuse(request, "Nee.").value());

        assertThat(signedIn.as(COORDINATOR, () -> decisions.approve(request, terms.usual()))
                        .reasons())
                .containsExactly(Refusal.of("refusal.requestAnswered"));
        assertThat(sees(ASKER)).isFalse();
    }

    @Test
    void leaveNeitherBeginsInThePastNorLastsLongerThanAllowed() {
        UUID request = asked();

        assertThat(approve(request, terms.today().minusDays(1))).containsExactly("refusal.dateInPast");
        assertThat(approve(request, terms.latest().plusDays(1))).containsExactly("refusal.accessTooLong");
        assertThat(approve(request, null)).containsExactly("refusal.required");
        assertThat(signedIn.as(
                                ASKER,
                                () -> requests.ask(
                                        new AccessForm("12", "", terms.latest().plusDays(1))))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.notACaseNumber", "refusal.required", "refusal.accessTooLong");
    }

    private List<String> approve(UUID request, @org.jspecify.annotations.Nullable LocalDate until) {
        return signedIn.as(LEAD, () -> decisions.approve(request, until)).reasons().stream()
                .map(Refusal::key)
                .toList();
    }

    @Test
    void onlyWhoDecidesLearnsThatThereIsARequest() {
        UUID request = asked();

        for (String username : List.of(POLICE, FIXED_FACE, ASKER, OTHER_REGIONS_COORDINATOR, "fg", ADMINISTRATOR)) {
            assertThatThrownBy(() -> signedIn.as(username, () -> decisions.approve(request, terms.usual())))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(username, () -> decisions.refuse(request, "Nee.")))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(username, () -> requests.waiting(id)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThatThrownBy(() -> signedIn.as(LEAD, () -> decisions.refuse(UUID.randomUUID(), "Nee.")))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(state(request)).isEqualTo(RequestState.WAITING);
    }

    @Test
    void whoDoesNotWorkWithHouseholdsCannotAsk() {
        for (String username : List.of("fg", ADMINISTRATOR, PROCESS_MANAGER)) {
            assertThatThrownBy(() -> ask(username, number)).isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    void aRequestThatNobodyAnswersLapses() {
        UUID request = asked();
        clock.advance(Duration.ofDays(29));

        assertThat(state(request)).isEqualTo(RequestState.LAPSED);
        assertThat(signedIn.as(LEAD, () -> decisions.approve(request, terms.usual()))
                        .reasons())
                .containsExactly(Refusal.of("refusal.requestAnswered"));
    }
}
