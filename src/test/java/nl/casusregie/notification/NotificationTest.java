package nl.casusregie.notification;

import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class NotificationTest {

    private static final String TRIAGE = "task_decideTriage";

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Applications applications;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Test
    void workForOneNamedPersonIsToldToThatPersonAndNobodyElse() {
        CaseId id = askedToSupplement();

        assertThat(kinds(APPLICANT, id)).containsExactly(NoticeKind.OPENED);
        assertThat(kinds(COORDINATOR, id)).isEmpty();
        assertThat(kinds(POLICE, id)).isEmpty();
    }

    @Test
    void workForAQueueIsToldToNobodyWhileItsTermRuns() {
        CaseId id = cases.complete();

        assertThat(kinds(COORDINATOR, id)).isEmpty();
    }

    @Test
    void aTermThatComesNearRemindsTheCoordinatorsOfTheRegionOnly() {
        CaseId id = cases.complete();

        engine.fireTimer(id, TRIAGE);

        assertThat(triageOf(id).reminded()).isTrue();
        assertThat(triageOf(id).escalated()).isFalse();
        assertThat(kinds(COORDINATOR, id)).containsExactly(NoticeKind.REMINDED);
        assertThat(kinds(OTHER_REGIONS_COORDINATOR, id)).isEmpty();
        assertThat(kinds(APPLICANT, id)).isEmpty();
    }

    @Test
    void aTermThatHasPassedEscalatesOnceAndMovesNothing() {
        CaseId id = cases.complete();

        engine.fireTimer(id, TRIAGE);
        engine.fireTimer(id, TRIAGE);

        assertThat(triageOf(id).escalated()).isTrue();
        assertThat(engine.waitingTasks(id)).containsExactly(TRIAGE);
        assertThat(kinds(COORDINATOR, id)).containsExactlyInAnyOrder(NoticeKind.REMINDED, NoticeKind.ESCALATED);
        assertThat(kinds(OTHER_REGIONS_COORDINATOR, id)).isEmpty();
    }

    @Test
    void workThatSomebodyHoldsRemindsThatPersonAndEscalatesToTheCoordinatorsToo() {
        CaseId id = askedToSupplement();

        engine.fireTimer(id, "task_supplementApplication");
        assertThat(kinds(APPLICANT, id)).containsExactlyInAnyOrder(NoticeKind.OPENED, NoticeKind.REMINDED);
        assertThat(kinds(COORDINATOR, id)).isEmpty();

        engine.fireTimer(id, "task_supplementApplication");
        assertThat(kinds(APPLICANT, id)).contains(NoticeKind.ESCALATED);
        assertThat(kinds(COORDINATOR, id)).containsExactly(NoticeKind.ESCALATED);
    }

    @Test
    void readingANoticeIsForItsOwnPersonOnly() {
        CaseId id = askedToSupplement();
        NoticeRow notice = of(APPLICANT, id).getFirst();

        signedIn.as(POLICE, () -> notices.markRead(notice.id()));
        assertThat(of(APPLICANT, id).getFirst().unread()).isTrue();

        signedIn.as(APPLICANT, () -> notices.markRead(notice.id()));
        assertThat(of(APPLICANT, id).getFirst().unread()).isFalse();
    }

    @Test
    void workThatIsDoneAsksForNoAttentionAnyMore() {
        CaseId id = askedToSupplement();
        int before = signedIn.as(APPLICANT, () -> notices.unread());

        signedIn.as(
                APPLICANT, () -> applications.supplement(id, "Relatietherapie.").value());

        assertThat(signedIn.as(APPLICANT, () -> notices.unread())).isEqualTo(before - 1);
        assertThat(of(APPLICANT, id).getFirst().workOpen()).isFalse();
    }

    @Test
    void noticesHoldNothingOfTheHousehold() {
        CaseId id = cases.admitted();

        assertThat(of(APPLICANT, id))
                .hasSize(Actors.asSystem(() -> households.ids(id)).size())
                .allSatisfy(notice -> assertThat(notice.toString()).doesNotContain("Petra", "Dam"));
    }

    private CaseId askedToSupplement() {
        CaseId id = cases.submitted();
        signedIn.as(
                COORDINATOR,
                () -> applications.judge(id, false, "Welke hulp was er al?").value());
        return id;
    }

    private InboxRow triageOf(CaseId id) {
        return signedIn.as(COORDINATOR, () -> inbox.waitingOn(id)).stream()
                .filter(row -> row.kind() == WorkKind.DECIDE_TRIAGE)
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeKind> kinds(String username, CaseId id) {
        return of(username, id).stream().map(NoticeRow::kind).toList();
    }

    private List<NoticeRow> of(String username, CaseId id) {
        return signedIn.as(username, () -> notices.page(0, 1000)).stream()
                .filter(notice -> id.equals(notice.caseId()))
                .toList();
    }
}
