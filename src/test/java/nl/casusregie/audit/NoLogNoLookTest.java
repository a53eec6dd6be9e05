package nl.casusregie.audit;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.ui.spi.CasePanel;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.network.RequestFilter;
import nl.casusregie.network.RequestList;
import nl.casusregie.notification.Notices;
import nl.casusregie.progress.RegionProgress;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.MyApplications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What cannot be put on record is not shown and does not happen. */
@CasusregieTest
class NoLogNoLookTest extends SpringBrowserlessTest {

    private static final String CANARY = "Kanarievogel";

    @Autowired
    private Cases cases;

    @Autowired
    private Households households;

    @Autowired
    private Hearings hearings;

    @Autowired
    private Timeline timeline;

    @Autowired
    private CasePage casePage;

    @Autowired
    private CaseList caseList;

    @Autowired
    private Applications applications;

    @Autowired
    private MyApplications myApplications;

    @Autowired
    private Triage triage;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private RequestList requests;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private RegionProgress progress;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private List<CaseTab> tabs;

    @Autowired
    private List<CasePanel> panels;

    private Map<String, Supplier<Object>> looks(CaseId id) {
        Map<String, Supplier<Object>> looks = new TreeMap<>();
        looks.put("household", () -> households.members(id));
        looks.put("hearings", () -> hearings.all(id));
        looks.put("timeline", () -> timeline.page(id, 0, 10));
        looks.put("case page", () -> casePage.head(id));
        looks.put("application", () -> applications.view(id));
        looks.put("triage", () -> triage.decisions(id));
        looks.put("conferences", () -> conferences.all(id));
        looks.put("requests", () -> requests.page(RequestFilter.ALL_OPEN, 0, 10));
        looks.put("case list", () -> caseList.page(CaseFilter.ALL_OPEN, 0, 10));
        looks.put("own applications", () -> myApplications.page(0, 10));
        looks.put("inbox", () -> inbox.page(InboxList.MINE, "", 0, 10));
        looks.put("notices", () -> notices.page(0, 10));
        looks.put("region", () -> progress.cases(DemoCast.REGION, 0, 10));
        return looks;
    }

    @Test
    @DisplayName("AC-A8 no log, no look: when the record cannot be written every look fails")
    void whenTheRecordCannotBeWrittenEveryLookFails() {
        CaseId id = cases.teamed();
        looks(id)
                .forEach((name, look) -> signedIn.as(
                        COORDINATOR, () -> assertThat(look.get()).as(name).isNotNull()));

        try (ClosedRecord closed = new ClosedRecord(beneath)) {
            looks(id)
                    .forEach((name, look) -> signedIn.as(
                            COORDINATOR,
                            () -> assertThatThrownBy(look::get).as(name).isInstanceOf(DataAccessException.class)));
        }
    }

    @Test
    @DisplayName("AC-A8 no log, no look: no part of the case page holds anything of the case")
    void noPartOfTheCasePageHoldsAnythingOfTheCase() {
        CaseId id = cases.submitted(CaseForms.anApplication(CaseForms.anAdult("Petra", "van", CANARY)));
        UI.getCurrent().setLocale(Locale.of("nl"));

        signedIn.as(COORDINATOR, () -> {
            assertThat(shownByAllParts(id)).contains(CANARY);
            try (ClosedRecord closed = new ClosedRecord(beneath)) {
                assertThat(shownByAllParts(id)).doesNotContain(CANARY);
            }
        });
    }

    /** Everything the tabs and panels of the case page show; a part that fails shows the page of errors instead. */
    private String shownByAllParts(CaseId id) {
        StringBuilder texts = new StringBuilder();
        Stream.concat(
                        tabs.stream().<Supplier<Component>>map(tab -> () -> tab.create(id)),
                        panels.stream().<Supplier<Component>>map(panel -> () -> panel.create(id)))
                .forEach(part -> {
                    try {
                        collect(part.get(), new HashSet<>(), texts);
                    } catch (DataAccessException | CaseNotVisible refused) {
                        texts.append(refused.getClass().getSimpleName());
                    }
                });
        return texts.toString();
    }

    private static void collect(Component component, Set<Component> seen, StringBuilder texts) {
        if (seen.add(component)) {
            texts.append(component.getElement().getText()).append('\n');
            component.getChildren().forEach(child -> collect(child, seen, texts));
        }
    }
}
