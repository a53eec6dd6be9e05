package nl.casusregie.task;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.search.Search;
import nl.casusregie.search.SearchIndex;
import nl.casusregie.search.SearchQuestion;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import nl.casusregie.workflow.engine.InboxAgreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that people give each other: work like any other, in the one inbox, for whoever may open the case. */
@CasusregieTest
class FreeTasksTest {

    @Autowired
    private FreeTasks tasks;

    @Autowired
    private TaskReading reading;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private InboxAgreement agreement;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Clock clock;

    private TaskForm form(TaskOwner owner, Label label) {
        return new TaskForm(
                "Bel de school",
                "Vraag naar het verzuim.",
                owner,
                LocalDate.now(clock).plusDays(3),
                label);
    }

    private TaskOwner person(String username) {
        return new TaskOwner(
                signedIn.idOf(username), signedIn.user(username).actor().organisation(), username);
    }

    private TaskOwner organisationOf(String username) {
        return new TaskOwner(null, signedIn.user(username).actor().organisation(), "");
    }

    private Outcome<UUID> give(String by, CaseId id, TaskForm form) {
        return signedIn.as(by, () -> tasks.make(id, form));
    }

    private List<InboxRow> list(String who, InboxList list, CaseId id) {
        return signedIn.as(who, () -> inbox.page(list, "", 0, 500).stream()
                .filter(row -> row.caseId().equals(id) && row.kind() == WorkKind.DO_TASK)
                .toList());
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void aTaskForAPersonIsInTheirInboxWithItsTitleAndGoesWithItsResult() {
        CaseId id = cases.teamed();
        UUID task = give(LEAD, id, form(person(POLICE), Label.GENERAL)).value();

        List<InboxRow> mine = list(POLICE, InboxList.MINE, id);
        assertThat(mine).hasSize(1);
        assertThat(signedIn.as(POLICE, () -> reading.titles(mine))).containsValue("Bel de school");
        assertThat(list(FIXED_FACE, InboxList.MINE, id)).isEmpty();

        assertThat(keys(signedIn.as(POLICE, () -> tasks.finish(id, task, " ")))).containsExactly("refusal.required");
        signedIn.as(POLICE, () -> tasks.finish(id, task, "Drie weken verzuim.").value());
        assertThat(list(POLICE, InboxList.MINE, id)).isEmpty();
        assertThat(list(POLICE, InboxList.DONE, id)).hasSize(1);
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 20)))
                .extracting(TimelineEntry::key, TimelineEntry::detail)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("timeline.taskMade", "Bel de school"),
                        org.assertj.core.groups.Tuple.tuple(
                                "timeline.taskDone", "Bel de school · Drie weken verzuim."));
        assertThat(signedIn.as(LEAD, () -> reading.all(id, Map.of())))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.state()).isEqualTo(TaskState.DONE);
                    assertThat(view.result()).isEqualTo("Drie weken verzuim.");
                });
        assertThat(keys(signedIn.as(POLICE, () -> tasks.finish(id, task, "Nog eens"))))
                .containsExactly("refusal.alreadyDone");
    }

    @Test
    void aTaskForAnOrganisationWaitsForWhoeverTakesItUp() {
        CaseId id = cases.teamed();
        UUID task =
                give(COORDINATOR, id, form(organisationOf(LEAD), Label.GENERAL)).value();

        InboxRow waiting = list(LEAD, InboxList.ORGANISATION, id).getFirst();
        assertThat(list(POLICE, InboxList.ORGANISATION, id)).isEmpty();
        signedIn.as(LEAD, () -> acts.claim(waiting.id()).value());
        assertThat(list(LEAD, InboxList.MINE, id)).hasSize(1);

        signedIn.as(LEAD, () -> acts.hold(waiting.id(), 3, "De school is dicht").value());
        assertThat(list(LEAD, InboxList.WAITING, id)).hasSize(1);
        signedIn.as(LEAD, () -> acts.handOver(waiting.id(), signedIn.idOf(FIXED_FACE), "")
                .value());
        assertThat(keys(signedIn.as(LEAD, () -> tasks.finish(id, task, "Gedaan"))))
                .containsExactly("refusal.heldBy");
        signedIn.as(FIXED_FACE, () -> tasks.finish(id, task, "Gedaan").value());
    }

    @Test
    void theCoordinatorsCanBeAskedToo() {
        CaseId id = cases.teamed();
        give(POLICE, id, form(TaskOwner.coordinators(), Label.SAFETY)).value();

        assertThat(list(COORDINATOR, InboxList.ORGANISATION, id)).hasSize(1);
        assertThat(list(OTHER_REGIONS_COORDINATOR, InboxList.ORGANISATION, id)).isEmpty();
    }

    @Test
    @DisplayName("AC-Z1 nobody outside the case gives a task, gets one, reads one or does one")
    void onlyWhoeverMayOpenTheCase() {
        CaseId id = cases.teamed();
        UUID task = give(LEAD, id, form(person(POLICE), Label.GENERAL)).value();

        for (String other : List.of(OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS, PROCESS_MANAGER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> give(other, id, form(person(LEAD), Label.GENERAL)))
                    .as(other)
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> reading.view(id, task)))
                    .as(other)
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> tasks.finish(id, task, "x")))
                    .as(other)
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> tasks.withdraw(id, task, "x")))
                    .as(other)
                    .isInstanceOf(CaseNotVisible.class);
            assertThat(keys(give(LEAD, id, form(person(other), Label.GENERAL))))
                    .as(other)
                    .containsExactly("refusal.cannotTake");
        }
        assertThat(keys(signedIn.as(FIXED_FACE, () -> tasks.finish(id, task, "Niet de mijne"))))
                .isNotEmpty();
    }

    @Test
    void whatIsNotForEverybodyIsForWhoeverDoesIt() {
        CaseId id = cases.teamed();
        UUID task = give(LEAD, id, form(person(POLICE), Label.CRIMINAL)).value();

        assertThat(signedIn.as(POLICE, () -> reading.view(id, task))).isPresent();
        assertThat(signedIn.as(APPLICANT, () -> reading.view(id, task))).isEmpty();
        assertThat(signedIn.as(APPLICANT, () -> reading.all(id, Map.of()))).isEmpty();
        assertThat(signedIn.as(APPLICANT, () -> timeline.page(id, 0, 20)))
                .noneMatch(entry -> entry.key().equals("timeline.taskMade"));
        assertThat(keys(give(LEAD, id, form(person(POLICE), Label.EMBARGO))))
                .containsExactly("refusal.ownerCannotRead");
    }

    @Test
    void whoeverGaveItOrHasTheCaseInHandTakesItBackWithTheReason() {
        CaseId id = cases.teamed();
        UUID task = give(POLICE, id, form(person(LEAD), Label.GENERAL)).value();

        assertThat(keys(signedIn.as(FIXED_FACE, () -> tasks.withdraw(id, task, "Hoeft niet"))))
                .containsExactly("refusal.notYourTask");
        assertThat(keys(signedIn.as(POLICE, () -> tasks.withdraw(id, task, ""))))
                .containsExactly("refusal.required");
        signedIn.as(
                POLICE, () -> tasks.withdraw(id, task, "De school belde zelf").value());
        assertThat(list(LEAD, InboxList.MINE, id)).isEmpty();
        assertThat(keys(signedIn.as(POLICE, () -> tasks.withdraw(id, task, "Nog eens"))))
                .containsExactly("refusal.noLongerNeeded");
        assertThat(keys(signedIn.as(LEAD, () -> tasks.finish(id, task, "Te laat"))))
                .containsExactly("refusal.noLongerNeeded");
    }

    @Test
    void theCheckOfTheInboxLeavesItAloneAndTheEndOfTheCaseDoesNot() {
        CaseId id = cases.teamed();
        give(LEAD, id, form(person(POLICE), Label.GENERAL)).value();

        assertThat(agreement.check().surplus()).isZero();
        signedIn.as(COORDINATOR, () -> ending.withdraw(id, "Het gezin is verhuisd naar een andere regio.")
                .value());
        assertThat(list(POLICE, InboxList.MINE, id)).isEmpty();
        assertThat(keys(give(COORDINATOR, id, form(TaskOwner.coordinators(), Label.GENERAL))))
                .contains("refusal.caseHasEnded");
    }

    @Test
    @DisplayName("AC-P3 what a task says is sealed, and found by whoever reads it")
    void itsTextIsSealedAndFound() {
        CaseId id = cases.teamed();
        TaskForm form = new TaskForm(
                "Bel Xylofonist", "", person(POLICE), LocalDate.now(clock).plusDays(1), Label.GENERAL);
        UUID task = give(LEAD, id, form).value();
        index.catchUp();

        assertThat(beneath.sql("select count(*) from free_task t where t.id = :id and t::text like '%Xylofonist%'")
                        .param("id", task)
                        .query(Integer.class)
                        .single())
                .isZero();
        SearchQuestion question = new SearchQuestion("xylofonist", null, id);
        assertThat(signedIn.as(FIXED_FACE, () -> search.find(question, 0, 10)).total())
                .isEqualTo(1);
        assertThat(signedIn.as(PROCESS_MANAGER, () -> search.find(question, 0, 10))
                        .total())
                .isZero();
    }

    @Test
    void theTitlesOfAListTakeThreeStatementsHoweverManyThereAre() {
        CaseId one = cases.teamed();
        CaseId other = cases.teamed();
        for (CaseId id : List.of(one, one, other)) {
            give(LEAD, id, form(person(POLICE), Label.GENERAL)).value();
        }
        List<InboxRow> rows = new java.util.ArrayList<>(list(POLICE, InboxList.MINE, one));
        rows.addAll(list(POLICE, InboxList.MINE, other));
        SignedInUser police = signedIn.user(POLICE);

        assertThat(SqlStatements.during(() -> assertThat(Actors.as(police, () -> reading.titles(rows)))
                        .hasSize(3)))
                .hasSize(3);
    }

    @Test
    void aTaskNeedsATitleAnOwnerAndADayThatIsNotPast() {
        CaseId id = cases.teamed();
        TaskForm empty = new TaskForm("", "", null, null, Label.GENERAL);
        TaskForm past =
                new TaskForm("Bel", "", person(POLICE), LocalDate.now(clock).minusDays(1), Label.GENERAL);

        assertThat(give(LEAD, id, empty).reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("title", "owner", "dueOn");
        assertThat(keys(give(LEAD, id, past))).containsExactly("refusal.dateInPast");
    }
}
