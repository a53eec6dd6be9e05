package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import nl.casusregie.testing.TestClock;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the lists are read: in few statements, page by page, narrowed and sorted by every column, and true. */
@CasusregieTest
class ListReadingTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    @AfterEach
    void takeCopiesAway() {
        beneath.sql("delete from work_item where task_ref like 'copy%'").update();
    }

    /** More work in the same queue than one page holds, all different. */
    private InboxCriteria aLongList() {
        CaseId id = cases.submitted();
        beneath.sql(
                        """
                        insert into work_item (id, version, task_ref, kind, case_id, case_number, case_title, region_code, urgent,
                            audience, assignee_id, state, opened_at, due_at)
                        select gen_random_uuid(), 0, 'copy' || n || w.id,
                            (array['DECIDE_TRIAGE', 'FORM_TEAM', 'CLOSE_CASE'])[1 + n % 3], w.case_id, w.case_number, w.case_title,
                            w.region_code, n % 4 = 0, w.audience, case when n % 5 = 0 then cast(:other as uuid) end, 'OPEN',
                            w.opened_at, w.due_at + (n % 7) * interval '1 day'
                        from work_item w cross join generate_series(1, 29) n where w.case_id = :id""")
                .param("other", signedIn.idOf(OTHER_REGIONS_COORDINATOR).value())
                .param("id", id.value())
                .update();
        return InboxCriteria.of(InboxList.ORGANISATION).matching(lists.number(id));
    }

    private List<InboxRow> read(InboxCriteria criteria, int limit) {
        return signedIn.as(COORDINATOR, () -> {
            List<InboxRow> all = new ArrayList<>();
            InboxPage page = inbox.page(criteria, null, limit);
            all.addAll(page.rows());
            while (page.after() != null) {
                page = inbox.page(criteria, page.after(), limit);
                all.addAll(page.rows());
            }
            return all;
        });
    }

    @ParameterizedTest
    @EnumSource(InboxList.class)
    void aPageAndEveryCountOfThePageTakeThreeStatements(InboxList list) {
        signedIn.as(LEAD, () -> {
            for (InboxSort sort : InboxSort.values()) {
                InboxCriteria criteria =
                        InboxCriteria.of(list).matching("mda jansen").sortedBy(sort, true);
                assertThat(SqlStatements.during(() -> {
                            inbox.page(criteria, null, 50);
                            inbox.counts(criteria);
                        }))
                        .as(list + " by " + sort)
                        .hasSize(3);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(InboxSort.class)
    void readPageByPageNothingIsMissedOrShownTwice(InboxSort sort) {
        InboxCriteria criteria = aLongList();
        for (boolean down : List.of(false, true)) {
            InboxCriteria sorted = criteria.sortedBy(sort, down);

            List<InboxRow> inPages = read(sorted, 7);

            assertThat(inPages).hasSize(30);
            assertThat(inPages).extracting(InboxRow::id).doesNotHaveDuplicates();
            assertThat(inPages)
                    .extracting(InboxRow::id)
                    .isEqualTo(read(sorted, 100).stream().map(InboxRow::id).toList());
        }
    }

    @Test
    void theOrderIsThatOfTheColumnAndThenOfTheDate() {
        InboxCriteria criteria = aLongList();

        assertThat(read(criteria, 100)).isSortedAccordingTo(Comparator.comparing(InboxRow::dueAt));
        assertThat(read(criteria.sortedBy(InboxSort.URGENCY, false), 100))
                .isSortedAccordingTo(
                        Comparator.comparing((InboxRow row) -> !row.urgent()).thenComparing(InboxRow::dueAt));
        assertThat(read(criteria.sortedBy(InboxSort.KIND, false), 100))
                .isSortedAccordingTo(Comparator.comparing(InboxRow::kind).thenComparing(InboxRow::dueAt));
        Comparator<InboxRow> byHolder = Comparator.comparing((InboxRow row) -> row.assigneeId() != null)
                .thenComparing(InboxRow::dueAt)
                .thenComparing(row -> row.id().toString());
        assertThat(read(criteria.sortedBy(InboxSort.HOLDER, false), 100))
                .hasSize(30)
                .isSortedAccordingTo(byHolder);
        assertThat(read(criteria.sortedBy(InboxSort.HOLDER, true), 100))
                .hasSize(30)
                .isSortedAccordingTo(byHolder.reversed());
        assertThat(read(criteria.sortedBy(InboxSort.PHASE, true), 100))
                .hasSize(30)
                .isSortedAccordingTo(Comparator.comparing(InboxRow::dueAt).reversed());
    }

    @Test
    void everyColumnNarrowsTheList() {
        InboxCriteria all = aLongList();

        assertThat(narrowed(all, WorkKind.FORM_TEAM, null, null, null)).isEqualTo(10);
        assertThat(narrowed(all, null, "APPLICATION", null, null)).isEqualTo(30);
        assertThat(narrowed(all, null, "PLAN", null, null)).isZero();
        assertThat(narrowed(all, null, null, true, null)).isEqualTo(7);
        assertThat(narrowed(all, null, null, null, true)).isEqualTo(5);
        assertThat(narrowed(all, null, null, null, false)).isEqualTo(25);
        int together = 0;
        for (DueState state : DueState.values()) {
            InboxCriteria one = new InboxCriteria(
                    all.list(), all.text(), List.of(), null, null, null, null, null, state, InboxSort.DUE, false);
            List<InboxRow> rows = read(one, 100);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.dueState(clock.instant())).isEqualTo(state));
            together += rows.size();
        }
        assertThat(together).isEqualTo(30);
    }

    private int narrowed(InboxCriteria all, WorkKind kind, String phase, Boolean urgent, Boolean taken) {
        InboxCriteria one = new InboxCriteria(
                all.list(), all.text(), List.of(), kind, phase, urgent, null, taken, null, InboxSort.DUE, false);
        int counted = signedIn.as(COORDINATOR, () -> inbox.count(one));
        assertThat(read(one, 100)).hasSize(counted);
        return counted;
    }

    @Test
    void everyWordIsLookedForInEverythingThatTheLineSays() {
        CaseId id = cases.submitted(Cases.anApplication(Cases.anAdult("José", "", "Ünal")));
        String number = lists.number(id);

        assertThat(found(number + " u.")).isOne();
        assertThat(found("Ü. " + number)).isOne();
        assertThat(found(number + " u. nergens")).isZero();
        assertThat(found(number + " %")).isZero();
        assertThat(found(number.replace('-', '_'))).isZero();
        UUID item = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 1))
                .getFirst()
                .id();
        signedIn.as(COORDINATOR, () -> acts.claim(item).value());
        int byHolder = signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number + " marieke"));
        assertThat(byHolder).isOne();
        InboxCriteria byKind = new InboxCriteria(
                InboxList.MINE,
                number + " volledig",
                List.of(List.of(), List.of(WorkKind.CHECK_COMPLETENESS)),
                null,
                null,
                null,
                null,
                null,
                null,
                InboxSort.DUE,
                false);
        int byName = signedIn.as(COORDINATOR, () -> inbox.count(byKind));
        assertThat(byName).isOne();
    }

    private int found(String text) {
        return signedIn.as(COORDINATOR, () -> inbox.count(InboxList.ORGANISATION, text));
    }

    @Test
    void hostileWordsAreJustWords() {
        signedIn.as(COORDINATOR, () -> {
            List<String> texts = new ArrayList<>(HostileStrings.all().toList());
            texts.addAll(HostileStrings.unstorable().toList());
            for (String text : texts) {
                InboxCriteria criteria = InboxCriteria.of(InboxList.ORGANISATION)
                        .matching(Actors.current().id() + " " + text);
                assertThat(inbox.count(criteria)).as(text).isZero();
            }
        });
    }

    @Test
    void theLineFollowsItsCaseInTheSameTransaction() {
        CaseId id = cases.complete();
        assertThat(phases(id)).containsOnly("TRIAGE");

        signedIn.as(COORDINATOR, () -> {
            UUID item = inbox.page(InboxList.ORGANISATION, lists.number(id), 0, 1)
                    .getFirst()
                    .id();
            acts.claim(item).value();
        });
        assertThat(phases(id)).containsOnly("TRIAGE");
        CaseId admitted = cases.triaged(TriageOutcome.ACCEPT);
        assertThat(phases(admitted)).containsOnly("INFORMING");
        assertThat(beneath.sql("select count(*) from work_item w join case_file c on c.id = w.case_id"
                                + " where w.phase <> c.phase or w.case_title <> c.title or w.case_number <> c.number")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLineFollowsWhoHoldsItAndWhatTheyAreCalled() {
        CaseId id = cases.submitted();
        assertThat(holder(id)).isEmpty();
        UUID item = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, lists.number(id), 0, 1))
                .getFirst()
                .id();

        signedIn.as(COORDINATOR, () -> acts.claim(item).value());

        String name = signedIn.as(COORDINATOR, () -> Actors.current().name());
        assertThat(holder(id)).isEqualTo(name.toLowerCase(Locale.ROOT));
        try {
            rename(name + " van Ee");
            assertThat(holder(id)).isEqualTo(name.toLowerCase(Locale.ROOT) + " van ee");
        } finally {
            rename(name);
        }
        signedIn.as(COORDINATOR, () -> acts.release(item, "").value());
        assertThat(holder(id)).isEmpty();
    }

    private void rename(String name) {
        beneath.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", signedIn.idOf(COORDINATOR).value())
                .update();
    }

    private String holder(CaseId id) {
        return beneath.sql("select holder from work_item where case_id = :id and state = 'OPEN'")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private List<String> phases(CaseId id) {
        return beneath.sql("select phase from work_item where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    @Test
    void whoLeadsSeesOnWhomTheCaseWaitsAndNobodyElseDoes() {
        CaseId id = cases.scheduled();
        String number = lists.number(id);

        List<InboxRow> waiting = signedIn.as(LEAD, () -> inbox.page(InboxList.WAITING, number, 0, 20));
        assertThat(waiting).extracting(InboxRow::kind).contains(WorkKind.PREPARE_CONTRIBUTION);
        assertThat(waiting).extracting(InboxRow::organisationName).contains("Politie Noordervaart");
        List<UUID> mine = signedIn.as(LEAD, () -> inbox.page(InboxList.ORGANISATION, number, 0, 20)).stream()
                .map(InboxRow::id)
                .toList();
        assertThat(waiting).extracting(InboxRow::id).doesNotContainAnyElementsOf(mine);
        for (String other : List.of(POLICE, APPLICANT, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR)) {
            int seen = signedIn.as(other, () -> inbox.count(InboxList.WAITING, number));
            assertThat(seen).as(other).isZero();
        }
    }

    @Test
    void theCasesIWorkedOnStayFindableWhileIMaySeeThem() {
        CaseId id = cases.contributed();
        String number = lists.number(id);
        int before = signedIn.as(POLICE, () -> inbox.count(InboxList.WORKED_ON, number));
        assertThat(before).isOne();

        UUID place = signedIn.as(COORDINATOR, () -> teamForming.history(id)).stream()
                .filter(member -> member.user().equals(signedIn.idOf(POLICE)))
                .findFirst()
                .orElseThrow()
                .id();
        signedIn.as(
                COORDINATOR, () -> teamForming.end(id, place, "Niet meer nodig").value());

        int after = signedIn.as(POLICE, () -> inbox.count(InboxList.WORKED_ON, number));
        assertThat(after).isZero();
    }

    @Test
    void whatINeverOpenedIsNewToMeAndToNobodyElse() {
        CaseId id = cases.submitted();
        String number = lists.number(id);
        InboxRow first = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 1))
                .getFirst();
        assertThat(first.unread()).isTrue();

        signedIn.as(COORDINATOR, () -> inbox.open(first.id()));

        InboxRow again = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 1))
                .getFirst();
        assertThat(again.unread()).isFalse();
    }

    @Test
    void whatIsLateSoonAndAtRiskIsSaidOfEachLine() {
        java.time.Instant now = clock.instant();
        java.time.Instant opened = now.minus(Duration.ofDays(10));

        assertThat(DueState.of(opened, now.minusSeconds(1), false, true, now)).isEqualTo(DueState.LATE);
        assertThat(DueState.of(opened, now.plusSeconds(60), false, true, now)).isEqualTo(DueState.SOON);
        assertThat(DueState.of(opened, now.plus(Duration.ofDays(9)), false, false, now))
                .isEqualTo(DueState.AT_RISK);
        assertThat(DueState.of(opened, now.plus(Duration.ofDays(9)), false, true, now))
                .isEqualTo(DueState.ON_TIME);
        assertThat(DueState.of(opened, now.plus(Duration.ofDays(30)), true, true, now))
                .isEqualTo(DueState.AT_RISK);
    }
}
