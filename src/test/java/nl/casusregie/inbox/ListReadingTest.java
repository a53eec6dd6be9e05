package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import nl.casusregie.testing.TestClock;
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
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

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
}
