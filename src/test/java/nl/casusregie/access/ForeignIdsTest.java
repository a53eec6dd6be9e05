package nl.casusregie.access;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.MENTAL_HEALTH_ADULTS;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.RecommendedSpecialists;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.SharingDecisions;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.evaluation.ScalingDown;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.oversight.CaseLooks;
import nl.casusregie.oversight.Period;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.Plans;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody tries ids that are not theirs: each gets the answer of an id that is nowhere, and each is on record. */
@CasusregieTest
@DisplayName("AC-Z2 foreign ids")
class ForeignIdsTest extends SpringBrowserlessTest {

    private static final int HALF = 500;
    private static final String OF_THE_OTHER_REGION =
            "where case_id in (select case_id from case_scope where region_code = '" + DemoCast.REGION + "') limit "
                    + HALF;

    @Autowired
    private Cases cases;

    @Autowired
    private Requests requestActs;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private final List<UUID> invented = new ArrayList<>();
    private CaseId real;

    @BeforeEach
    void aCaseWithWorkAndARequest() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        real = cases.teamed();
        requestActs.asked(real, MENTAL_HEALTH_ADULTS);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        beneath.sql("delete from case_scope where case_id = any(:invented)")
                .param("invented", invented.toArray(UUID[]::new))
                .update();
    }

    private static Stream<UUID> nowhere(int howMany) {
        return Stream.generate(UUID::randomUUID).limit(howMany);
    }

    private Stream<UUID> of(String sql) {
        return beneath.sql(sql).query(UUID.class).list().stream();
    }

    /** Half a thousand cases of another region that are there, and as many ids that are nowhere. */
    private List<UUID> foreignCases() {
        invented.addAll(beneath.sql("insert into case_scope (case_id, version, region_code, applicant_id)"
                        + " select gen_random_uuid(), 0, '" + DemoCast.REGION
                        + "', id from account, generate_series(1, "
                        + HALF + ") where username = '" + COORDINATOR + "' returning case_id")
                .query(UUID.class)
                .list());
        return Stream.of(Stream.of(real.value()), invented.stream(), nowhere(HALF))
                .flatMap(part -> part)
                .toList();
    }

    private void signIn(String username) {
        SignedInUser user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private int refusals(String username) {
        return beneath.sql("select count(*) from audit_record where actor_id = :me and outcome = 'REFUSED'")
                .param("me", signedIn.idOf(username).value())
                .query(Integer.class)
                .single();
    }

    /** Everything the page says, and nothing of the id it was asked for. */
    private String answerAt(String address) {
        UI.getCurrent().navigate(address);
        HasElement shown =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return shown.getClass().getSimpleName() + ": " + shown.getElement().getOuterHTML() + " "
                + UI.getCurrent().getInternals().getTitle();
    }

    private void everyAnswerIsTheSame(String page, List<UUID> ids) {
        signIn(OTHER_REGIONS_COORDINATOR);
        signedIn.as(OTHER_REGIONS_COORDINATOR, () -> {
            int before = refusals(OTHER_REGIONS_COORDINATOR);
            Set<String> answers = new HashSet<>();
            ids.forEach(id -> answers.add(answerAt(page + "/" + id)));
            assertThat(answers).hasSize(1);
            assertThat(answers.iterator().next()).startsWith("CaseNotVisibleView");
            assertThat(refusals(OTHER_REGIONS_COORDINATOR) - before)
                    .as("each is on record")
                    .isEqualTo(ids.size());
        });
    }

    @Test
    @DisplayName("AC-Z2 a thousand foreign cases answer as one that does not exist, and each is on record")
    void cases() {
        List<UUID> ids = foreignCases();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2 * HALF);

        everyAnswerIsTheSame("casus", ids);
    }

    @Test
    @DisplayName("AC-Z2 a thousand foreign requests answer as one that does not exist, and each is on record")
    void requests() {
        everyAnswerIsTheSame(
                "verzoek",
                Stream.concat(of("select id from specialist_request " + OF_THE_OTHER_REGION), nowhere(2 * HALF))
                        .limit(2 * HALF)
                        .toList());
    }

    @Test
    @DisplayName("AC-Z2 a thousand pieces of foreign work answer as one that does not exist, and each is on record")
    void work() {
        everyAnswerIsTheSame(
                "taak",
                Stream.concat(of("select id from work_item " + OF_THE_OTHER_REGION), nowhere(2 * HALF))
                        .limit(2 * HALF)
                        .toList());
    }

    @Autowired
    private CasePage casePage;

    @Autowired
    private Households households;

    @Autowired
    private Hearings hearings;

    @Autowired
    private BsnNumbers bsns;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private SharingDecisions sharings;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Applications applications;

    @Autowired
    private Triage triage;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Analyses analyses;

    @Autowired
    private AnalysisBoard board;

    @Autowired
    private RecommendedSpecialists specialists;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private ScalingDown scalingDown;

    @Autowired
    private Aftercare aftercare;

    @Autowired
    private SpecialistRequests requests;

    @Autowired
    private AcuteSafety acuteSafety;

    @Autowired
    private Incidents incidents;

    @Autowired
    private CaseLooks looks;

    @Autowired
    private Inbox inbox;

    private Map<String, Function<CaseId, Object>> useCases() {
        Map<String, Function<CaseId, Object>> useCases = new TreeMap<>();
        useCases.put("case page", casePage::head);
        useCases.put("process", casePage::process);
        useCases.put("household", households::members);
        useCases.put("hearings", hearings::all);
        useCases.put("bsn", bsns::masked);
        useCases.put("reveal bsn", id -> bsns.reveal(id, new PersonId(UUID.randomUUID())));
        useCases.put("timeline", id -> timeline.page(id, 0, 10));
        useCases.put("team", teamForming::history);
        useCases.put("end membership", id -> teamForming.end(id, UUID.randomUUID(), "klaar"));
        useCases.put("sharings", sharings::all);
        useCases.put("stop sharing", id -> sharings.stop(id, UUID.randomUUID(), "klaar"));
        useCases.put("withdraw case", id -> ending.withdraw(id, "klaar"));
        useCases.put("reopen case", id -> ending.reopen(id, "opnieuw"));
        useCases.put("application", applications::view);
        useCases.put("judge application", id -> applications.judge(id, true, ""));
        useCases.put("triage", triage::decisions);
        useCases.put("conferences", conferences::all);
        useCases.put("analysis", analyses::draft);
        useCases.put("settled analyses", analyses::settled);
        useCases.put("analysis board", board::current);
        useCases.put("analysis board of a round", id -> board.ofRound(id, 1));
        useCases.put("remove card", id -> board.remove(id, UUID.randomUUID(), "klaar"));
        useCases.put("suggested specialists", specialists::of);
        useCases.put("plan", plans::agreed);
        useCases.put("plan in the making", plans::inTheMaking);
        useCases.put("agree plan", id -> planMaking.agree(id, true, "", PlanActs.FOR_THE_CHILDREN));
        useCases.put("evaluations", id -> evaluations.newest(id, 5));
        useCases.put("evaluate now", evaluations::bringForward);
        useCases.put("scaling down", scalingDown::answers);
        useCases.put("measurements", id -> aftercare.newest(id, 5));
        useCases.put("requests", requests::ofCase);
        useCases.put("revoke request", id -> requests.revoke(id, UUID.randomUUID(), "klaar"));
        useCases.put("acute reports", acuteSafety::ofCase);
        useCases.put("acute report", id -> acuteSafety.view(id, UUID.randomUUID()));
        useCases.put("incidents", incidents::ofCase);
        useCases.put("who looked", id -> looks.page(id, Period.ALWAYS, 0, 10));
        useCases.put("waiting on", inbox::waitingOn);
        return useCases;
    }

    @Test
    @DisplayName("AC-Z2 every use case answers a foreign case as one that does not exist, and each is on record")
    void useCasesTellNothing() {
        List<UUID> ids = Stream.concat(Stream.of(real.value()), nowhere(5)).toList();
        useCases().forEach((name, useCase) -> {
            int before = refusals(OTHER_REGIONS_COORDINATOR);
            Set<String> answers = new HashSet<>();
            Consumer<UUID> ask = id -> answers.add(String.valueOf(
                    catchThrowable(() -> signedIn.as(OTHER_REGIONS_COORDINATOR, () -> useCase.apply(new CaseId(id))))));
            ids.forEach(ask);
            assertThat(answers).as(name).containsExactly(new CaseNotVisible().toString());
            assertThat(refusals(OTHER_REGIONS_COORDINATOR) - before).as(name).isEqualTo(ids.size());
        });
    }
}
