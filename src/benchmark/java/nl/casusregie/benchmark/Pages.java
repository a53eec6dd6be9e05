package nl.casusregie.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Role;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxPage;
import nl.casusregie.inbox.InboxSort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pages of the inbox of a coordinator, each beside the best that can be asked of the same table by hand: by the same role of
 * the database, behind the same policies, with the same columns, and for a queue that is known beforehand.
 */
final class Pages {

    static final String LIMIT = "limit";

    private static final int PAGE = 50;

    private static final String BY_HAND =
            """
            select w.*, o.name as organisation_name, a.name as assignee_name, b.name as asked_by_name, d.name as done_by_name,
                w.id not in (select s.work_item_id from work_item_seen s where s.user_id = :me) as unread
            from (select * from work_item w where state = 'OPEN' and queue = work_queue('COORDINATORS', :region, null, null)
                and assignee_id is distinct from :me%s order by %s limit 50) w
            left join organisation o on o.id = w.organisation_id left join account a on a.id = w.assignee_id
            left join account b on b.id = w.asked_by_id left join account d on d.id = w.done_by_id order by %2$s""";

    private static final String BY_DATE = "due_at, id";

    private final SignedInUser coordinator;
    private final String region;
    private final Inbox inbox;
    private final JdbcClient database;
    private final JdbcClient asApplication;
    private final TransactionTemplate transaction;
    private final EngineList engine;

    Pages(ApplicationContext product, JdbcClient database, Seed seed) {
        this.database = database;
        coordinator = product.getBean(AccountUsers.class).loadUserByUsername(seed.coordinator());
        region = coordinator.actor().regions(Role.COORDINATOR).iterator().next();
        inbox = product.getBean(Inbox.class);
        asApplication = product.getBean(JdbcClient.class);
        transaction = product.getBean(TransactionTemplate.class);
        engine = new EngineList(product, region, PAGE);
    }

    List<Question> all() {
        InboxCriteria list = InboxCriteria.of(InboxList.ORGANISATION);
        List<Question> questions = new ArrayList<>();
        questions.add(page("inbox page", list, "", BY_DATE).or(EngineList.NAME, engine::page));
        questions.add(page("inbox by urgency", list.sortedBy(InboxSort.URGENCY, false), "", "(not urgent), due_at, id")
                .or(EngineList.NAME, engine::byUrgency));
        questions.add(
                page("inbox filtered", urgentInTriage(), " and phase = 'TRIAGE' and (not urgent) = false", BY_DATE)
                        .or(EngineList.NAME, engine::urgent));
        questions.add(deep(list));
        questions.add(question(
                "inbox of mine", () -> inbox.page(InboxList.MINE, "", 0, PAGE).size()));
        questions.add(question("inbox count", () -> inbox.count(list)));
        questions.add(question("inbox counts", () -> inbox.counts(list).of(InboxList.ORGANISATION)));
        questions.add(filter());
        return questions;
    }

    private Question question(String name, Supplier<Integer> work) {
        return new Question(name, coordinator, work);
    }

    private Question page(String name, InboxCriteria criteria, String condition, String order) {
        return question(name, () -> inbox.page(criteria, null, PAGE).rows().size())
                .or(LIMIT, () -> byHand(condition, order));
    }

    private static InboxCriteria urgentInTriage() {
        return new InboxCriteria(
                InboxList.ORGANISATION, "", List.of(), null, "TRIAGE", true, null, null, null, InboxSort.DUE, false);
    }

    /** The page after the first ten thousand lines, or after half of them where there are fewer. */
    private Question deep(InboxCriteria list) {
        List<InboxPage.Place> places = database.sql(
                        """
                        select due_at, id from work_item where state = 'OPEN'
                        and queue = work_queue('COORDINATORS', :region, null, null) and assignee_id is distinct from :me
                        order by due_at, id offset least(10000, (select count(*) / 2 from work_item where state = 'OPEN'
                            and queue = work_queue('COORDINATORS', :region, null, null))) limit 1""")
                .param("region", region)
                .param("me", me())
                .query((row, number) -> new InboxPage.Place(
                        "", row.getTimestamp(1).toInstant(), row.getObject(2, java.util.UUID.class)))
                .list();
        InboxPage.Place place =
                places.isEmpty() ? new InboxPage.Place("", Instant.EPOCH, new java.util.UUID(0, 0)) : places.getFirst();
        return question(
                        "inbox deep page",
                        () -> inbox.page(list, place, PAGE).rows().size())
                .or(
                        LIMIT,
                        () -> byHand(
                                " and (due_at, id) > ('" + place.moment() + "'::timestamptz, '" + place.id()
                                        + "'::uuid)",
                                BY_DATE));
    }

    /** What the first wall costs: the same SQL with the condition that keeps people away from the cases of relatives. */
    private Question filter() {
        return question(
                        "filter of the application",
                        () -> byHand(" and w.case_id not in (select k.case_id from kept_away(:me) k)", BY_DATE))
                .or("no filter", () -> byHand("", BY_DATE));
    }

    private Integer byHand(String condition, String order) {
        return transaction.execute(status -> asApplication
                .sql(BY_HAND.formatted(condition, order))
                .param("region", region)
                .param("me", me())
                .query()
                .listOfRows()
                .size());
    }

    private java.util.UUID me() {
        return coordinator.actor().id().value();
    }
}
