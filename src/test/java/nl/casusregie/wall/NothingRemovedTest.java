package nl.casusregie.wall;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseGrants;
import nl.casusregie.access.EmergencyWindows;
import nl.casusregie.access.Role;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.EmergencyReviews;
import nl.casusregie.clearance.KeptAway;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.network.RequestFilter;
import nl.casusregie.network.RequestList;
import nl.casusregie.notification.Notices;
import nl.casusregie.progress.RegionProgress;
import nl.casusregie.safety.ReportableCases;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.MyApplications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second wall is a safety net: behind a list that filters rightly it takes nothing away. Each list is read with and
 * without it; a row too few means that the two walls disagree, and one of them is wrong.
 */
@CasusregieTest
class NothingRemovedTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Requests requests;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private CaseList caseList;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private RequestList requestList;

    @Autowired
    private ReportableCases reportable;

    @Autowired
    private MyApplications applications;

    @Autowired
    private RegionProgress progress;

    @Autowired
    private KeptAway keptAway;

    @Autowired
    private AccessRequests accessRequests;

    @Autowired
    private EmergencyReviews reviews;

    @Autowired
    private CaseGrants grants;

    @Autowired
    private EmergencyWindows windows;

    @Autowired
    private Teams teams;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Map<String, Supplier<List<?>>> lists() {
        Map<String, Supplier<List<?>>> lists = new HashMap<>();
        lists.put("cases", () -> caseList.page(CaseFilter.ALL_OPEN, 0, 1000));
        lists.put("number of cases", () -> List.of(caseList.count(new CaseFilter("", null, true))));
        for (InboxList list : InboxList.values()) {
            lists.put("inbox " + list, () -> inbox.page(list, "", 0, 1000));
        }
        lists.put("number of work items", () -> List.of(inbox.count(InboxList.ORGANISATION, "")));
        lists.put("notices", () -> notices.page(0, 1000));
        lists.put("requests", () -> requestList.page(new RequestFilter(null, true, 0), 0, 1000));
        lists.put("cases to report in", () -> reportable.page("", 0, 1000));
        lists.put("applications", () -> applications.page(0, 1000));
        lists.put("kept away", () -> keptAway.page(0, 1000));
        lists.put("my requests to see a case", () -> accessRequests.mine(0, 1000));
        lists.put("my broken glass", () -> transaction.execute(status -> windows.mine()));
        lists.put("reviews", () -> Actors.current().has(Role.PRIVACY_OFFICER) ? reviews.open(0, 1000) : List.of());
        lists.put("cases of the region", () -> regions(region -> progress.cases(region, 0, 1000)));
        lists.put("region now", () -> regions(region -> List.of(progress.now(region))));
        lists.put("bottlenecks", () -> regions(progress::bottlenecks));
        lists.put("year of the region", () -> regions(region -> List.of(progress.thisYear(region))));
        return lists;
    }

    private List<?> regions(Function<String, List<?>> list) {
        return progress.regions().stream()
                .flatMap(region -> list.apply(region.code()).stream())
                .toList();
    }

    @Test
    void noListLosesARowToTheSecondWall() {
        requests.asked(cases.teamed(), SHELTER);
        CaseId answered = cases.teamed();
        requests.asked(answered, MENTAL_HEALTH_ADULTS);
        cases.planAgreed();
        cases.triaged(TriageOutcome.ADVICE);
        cases.submitted(CaseForms.anApplication(
                CaseForms.anAdult("Jan", "de", "Vries"), CaseForms.anAdult("Kees", "", "Jansen")));
        signedIn.as("t.visser", () -> transaction.execute(status -> windows.open(answered)));
        Actors.asSystem(() -> transaction.execute(status -> {
            teams.add(answered, signedIn.idOf("e.kok"), TeamRole.INPUT, "ziet de kinderen");
            return answered;
        }));
        Actors.as(
                signedIn.user("fg"),
                () -> transaction.execute(status -> grants.give(
                        answered,
                        signedIn.idOf("b.peters"),
                        LocalDate.now(clock).plusDays(2))));

        int rows = 0;
        for (DemoCast.DemoPerson person : DemoCast.people()) {
            SignedInUser user = signedIn.user(person.username());
            for (Map.Entry<String, Supplier<List<?>>> list : lists().entrySet()) {
                List<?> behindBoth = Actors.as(user, list.getValue());
                List<?> behindOne = Actors.as(user, () -> beneath.withoutSecondWall(list.getValue()));
                assertThat(behindBoth.stream().map(Object::toString))
                        .as(list.getKey() + " of " + person.username())
                        .containsExactlyInAnyOrderElementsOf(
                                behindOne.stream().map(Object::toString).toList());
                rows += behindOne.size();
            }
        }
        assertThat(rows).isGreaterThan(20);
    }
}
