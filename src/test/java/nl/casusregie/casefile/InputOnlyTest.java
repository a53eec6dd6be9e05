package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Relation;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.safety.ReportableCase;
import nl.casusregie.safety.ReportableCases;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who only brings information in: reads the question and their own answer, and nothing else. */
@CasusregieTest
class InputOnlyTest {

    private static final String SCHOOL = "e.kok";

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Teams teams;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseList caseList;

    @Autowired
    private CasePage page;

    @Autowired
    private Conferences conferences;

    @Autowired
    private ConferenceRecords records;

    @Autowired
    private ReportableCases reportable;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs plan;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    private void add(CaseId id) {
        signedIn.as(COORDINATOR, () -> teamForming
                .add(id, new NewMember(signedIn.idOf(SCHOOL), TeamRole.INPUT, "ziet de kinderen elke dag"))
                .value());
    }

    private OrganisationId school() {
        return signedIn.user(SCHOOL).actor().organisation();
    }

    private Set<WorkKind> work(CaseId id) {
        return signedIn.as(SCHOOL, () -> Stream.of(InboxList.MINE, InboxList.ORGANISATION)
                .flatMap(list -> inbox.page(list, "", 0, 500).stream())
                .filter(row -> row.caseId().equals(id))
                .map(InboxRow::kind)
                .collect(Collectors.toSet()));
    }

    @Test
    void theCaseIsInNoListAndHasNoPage() {
        CaseId id = cases.teamed();
        add(id);

        assertThat(signedIn.as(SCHOOL, () -> access.relationsOfMe(id))).containsExactly(Relation.INPUT);
        assertThat(Stream.of(CaseAction.values()).filter(action -> signedIn.as(SCHOOL, () -> access.may(action, id))))
                .containsExactlyInAnyOrder(CaseAction.CONTRIBUTE, CaseAction.REPORT_ACUTE, CaseAction.REPORT_INCIDENT);
        assertThat(signedIn.as(SCHOOL, () -> caseList.page(CaseFilter.ALL_OPEN, 0, 1000)))
                .noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> signedIn.as(SCHOOL, () -> page.head(id))).isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(SCHOOL, () -> records.all(id))).isInstanceOf(CaseNotVisible.class);
        assertThat(signedIn.as(SCHOOL, () -> reportable.page("", 0, 500)))
                .filteredOn(each -> each.id().equals(id))
                .extracting(ReportableCase::title)
                .containsOnlyNulls();
    }

    @Test
    void itReadsTheQuestionAndItsOwnContributionOnly() {
        CaseId id = cases.teamed();
        add(id);
        signedIn.as(
                COORDINATOR, () -> conferences.schedule(id, cases.aSchedule(id)).value());
        cases.contribute(id, LEAD, POLICE);
        assertThat(work(id)).containsExactly(WorkKind.PREPARE_CONTRIBUTION);

        InboxRow task = signedIn.as(SCHOOL, () -> inbox.page(InboxList.ORGANISATION, "", 0, 500)).stream()
                .filter(row -> row.caseId().equals(id))
                .findFirst()
                .orElseThrow();
        ConferenceView asked =
                signedIn.as(SCHOOL, () -> records.askingFor(id, java.util.Objects.requireNonNull(task.subject())));
        assertThat(asked.question()).isEqualTo("Waarom gaat het geweld door?");
        assertThat(asked.contributions())
                .extracting(ContributionView::organisation)
                .containsExactly(school());

        signedIn.as(SCHOOL, () -> conferences
                .contribute(id, cases.conference(id), CaseForms.aContribution())
                .value());
        assertThat(work(id)).isEmpty();
        assertThat(signedIn.as(LEAD, () -> records.all(id)).getFirst().contributions())
                .filteredOn(each -> each.organisation().equals(school()))
                .allMatch(ContributionView::isGiven);
    }

    @Test
    void nobodyWhoBringsInOnlyReadsWhatAnotherOrganisationIsAsked() {
        CaseId id = cases.teamed();
        add(id);
        signedIn.as(
                COORDINATOR, () -> conferences.schedule(id, cases.aSchedule(id)).value());
        List<ContributionView> all =
                signedIn.as(LEAD, () -> records.all(id)).getFirst().contributions();

        assertThat(all).hasSize(4);
        all.stream().filter(each -> !each.organisation().equals(school())).forEach(each -> assertThatThrownBy(
                        () -> signedIn.as(SCHOOL, () -> records.askingFor(id, each.id())))
                .isInstanceOf(CaseNotVisible.class));
    }

    @Test
    void itIsNotAskedToAgreeAndDoesNotCountAsAnOrganisationThatDecides() {
        CaseId id = cases.analysed();
        add(id);
        plan.draft(id);
        plan.hear(id);

        assertThat(Actors.asSystem(() -> teams.organisations(id))).contains(school());
        assertThat(Actors.asSystem(() -> teams.deciding(id))).hasSize(3).doesNotContain(school());
        assertThat(engine.waitingTasks(id)).filteredOn("task_agreePlan"::equals).hasSize(3);
        assertThat(work(id)).isEmpty();
    }

    @Test
    void whoBringsInOnlyEndsWithoutASuccessor() {
        CaseId id = cases.teamed();
        add(id);
        var place = signedIn.as(COORDINATOR, () -> teamForming.history(id)).stream()
                .filter(member -> member.role() == TeamRole.INPUT)
                .findFirst()
                .orElseThrow();

        signedIn.as(
                COORDINATOR,
                () -> teamForming.end(id, place.id(), "Vraag beantwoord").value());
        assertThat(signedIn.as(SCHOOL, () -> access.relationsOfMe(id))).isEmpty();
    }
}
