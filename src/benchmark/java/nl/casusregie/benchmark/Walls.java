package nl.casusregie.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.notification.Notices;
import nl.casusregie.safety.LastIncident;
import nl.casusregie.shared.CaseId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the second wall costs the pages of people on few and on many cases (issue 3; decision 0006). */
final class Walls {

    static final String ONE_WALL = "one wall";

    private static final int[] ON_CASES = {3300, 300, 20};
    private static final int BEFORE = 40;
    private static final int ROUNDS = 50;
    private static final long MILLIS = 7_000;

    private final ApplicationContext product;
    private final Seed seed;
    private final Report report;

    Walls(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.product = product;
        this.seed = seed;
        this.report = report;
    }

    void measure() {
        List<String> people = new ArrayList<>();
        for (int onCases : ON_CASES) {
            people.add(seed.personOn(onCases));
        }
        people.add(seed.coordinator());
        CaseId shown = new CaseId(seed.caseOf(people));
        AccountUsers users = product.getBean(AccountUsers.class);
        List<Question> questions = pages(shown).entrySet().stream()
                .flatMap(page -> people.stream().map(name -> question(page, users.loadUserByUsername(name))))
                .toList();
        // Else only what is asked first would be measured while the program is still being compiled.
        questions.forEach(question -> question.measure(0, BEFORE, MILLIS));
        questions.forEach(question -> report.measured(question.measure(ROUNDS, MILLIS)));
    }

    private static Question question(Map.Entry<String, Supplier<Integer>> page, SignedInUser person) {
        Supplier<Integer> work = page.getValue();
        return new Question("wall: " + page.getKey(), person, work)
                .or(ONE_WALL, () -> Doors.without(() -> Actors.as(person, work)));
    }

    private Map<String, Supplier<Integer>> pages(CaseId shown) {
        Inbox inbox = product.getBean(Inbox.class);
        Notices notices = product.getBean(Notices.class);
        CaseList list = product.getBean(CaseList.class);
        CasePage head = product.getBean(CasePage.class);
        Timeline timeline = product.getBean(Timeline.class);
        Households households = product.getBean(Households.class);
        CaseAccess access = product.getBean(CaseAccess.class);
        LastIncident incident = product.getBean(LastIncident.class);
        return Map.of(
                "inbox",
                () -> inbox.page(InboxList.MINE, "", 0, 50).size()
                        + inbox.count(InboxList.MINE, "")
                        + inbox.count(InboxList.ORGANISATION, "")
                        + inbox.countOverdue()
                        + notices.unread(),
                "inbox of the organisation",
                () -> inbox.page(InboxList.ORGANISATION, "", 0, 50).size(),
                "cases",
                () -> list.page(CaseFilter.ALL_OPEN, 0, 50).size() + list.count(CaseFilter.ALL_OPEN),
                "case",
                () -> access.lookingAt(shown, () -> {
                    head.head(shown);
                    return inbox.waitingOn(shown).size()
                            + timeline.page(shown, 0, 20).size()
                            + households.members(shown).size()
                            + incident.of(shown).map(each -> 1).orElse(0);
                }));
    }
}
