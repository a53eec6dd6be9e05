package nl.casusregie.audit;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Every kind of event that must be on record is put there by what people really do, with all its fields. */
@CasusregieTest
class EventCatalogueTest {

    /** What the product has no act for yet; whoever builds it writes it with the same one call. */
    private static final Set<EventKind> NOT_YET_DONE_BY_ANYBODY = Set.of(
            EventKind.DELETE,
            EventKind.PRINT,
            EventKind.EXPORT,
            EventKind.DOWNLOAD,
            EventKind.UPLOAD,
            EventKind.MERGE_OR_SPLIT,
            EventKind.EMERGENCY_START,
            EventKind.EMERGENCY_END);

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private Origin origin;

    @Autowired
    private AuditLog log;

    @Autowired
    private Cases cases;

    @Autowired
    private Requests requests;

    @Autowired
    private Households households;

    @Autowired
    private CaseList caseList;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    @Test
    @DisplayName("AC-A1 all 22 kinds of event are on record with every field that is asked")
    void everyKindIsOnRecordWithAllItsFields() throws Exception {
        long before = lastId();

        comeAndGo();
        workOnACase();
        administerAndMaintain();
        NOT_YET_DONE_BY_ANYBODY.forEach(kind -> signedIn.as(
                LEAD, () -> transaction.executeWithoutResult(status -> log.write(AuditEvent.of(kind, kind.name())))));

        assertThat(kindsSince(before)).containsOnlyKeys(EventKind.values());
        assertThat(EventKind.values()).hasSize(22);
        assertThat(withAFieldMissing(before)).isEmpty();
    }

    @Test
    void aLogInSaysFromWhereInWhichSessionAndOneTraceGoesWithARequest() throws Exception {
        long before = lastId();

        comeAndGo();

        assertThat(jdbc.sql(
                                """
                                select kind || ' ' || outcome || ' ' || actor_name || ' ' || client_address || ' '
                                    || (session_hash ~ '^[0-9a-f]{32}$') as line
                                from audit_record where id > :before and purpose = 'LOG_IN' order by id""")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "LOG_IN_FAILED REFUSED Rachid el Amrani 127.0.0.1 false",
                        "LOG_IN_FAILED REFUSED  127.0.0.1 false",
                        "LOG_IN ALLOWED Rachid el Amrani 127.0.0.1 true",
                        "LOG_OUT ALLOWED Rachid el Amrani 127.0.0.1 true");
        assertThat(jdbc.sql("select count(*) from audit_record where id > :before and detail like '%secret%'")
                        .param("before", before)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aReadSaysWhichPartOfTheCaseWasShownInWhichStep() {
        CaseId id = cases.teamed();

        signedIn.as(POLICE, () -> households.members(id));

        assertThat(jdbc.sql("select fields[1] || ' ' || purpose || ' ' || actor_roles from audit_record"
                                + " where case_id = :id order by id desc limit 1")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("household.Households.members PREPARATION APPLICANT@NV PROFESSIONAL@NV");
    }

    private void comeAndGo() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(web)
                .addFilters(origin, web.getBean("springSecurityFilterChain", Filter.class))
                .build();
        browser.perform(formLogin().user(POLICE).password("wrong"));
        browser.perform(formLogin().user("secret-typed-as-a-name").password("wrong"));
        MockHttpSession session =
                (MockHttpSession) browser.perform(formLogin().user(POLICE).password(DemoCast.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession();
        assertThat(session).isNotNull();
        browser.perform(post("/logout").with(csrf()).session(session));
    }

    private void workOnACase() {
        CaseId id = cases.teamed();
        requests.asked(id, SignedIn.MENTAL_HEALTH_YOUTH);
        signedIn.as(COORDINATOR, () -> caseList.page(new CaseFilter("Dam", null, false), 0, 10));
        assertThatThrownBy(() -> signedIn.as(SignedIn.OTHER_REGIONS_COORDINATOR, () -> households.members(id)))
                .isInstanceOf(CaseNotVisible.class);
    }

    private void administerAndMaintain() {
        signedIn.as(SignedIn.ADMINISTRATOR, () -> administration
                .addOrganisation("Nieuw", OrganisationKind.POLICE, DemoCast.REGION)
                .value());
        beneath.as("postgres")
                .sql("select record_maintenance('a test')")
                .query(Long.class)
                .single();
        beneath.as("postgres")
                .sql("select erase_audit_payload('{}', 'a test')")
                .query(Long.class)
                .single();
    }

    private long lastId() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_record")
                .query(Long.class)
                .single();
    }

    private Map<EventKind, Integer> kindsSince(long before) {
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        jdbc.sql("select kind, count(*) as number from audit_record where id > :before group by kind")
                .param("before", before)
                .query(row -> {
                    kinds.put(EventKind.valueOf(row.getString("kind")), row.getInt("number"));
                });
        return kinds;
    }

    /** Nobody is signed in at a log-in that fails, and a role of the database is nobody of an organisation. */
    private List<String> withAFieldMissing(long before) {
        return jdbc.sql(
                        """
                        select kind || ' ' || action from audit_record where id > :before and (
                            trace_id is null or at is null or recorded_at is null or xid is null or cluster = 0
                            or action = '' or processing = '' or outcome = '' or rule = '' or source = '' or purpose = ''
                            or client_address = '' or fields is null or length(salt) <> 32 or length(payload_hash) <> 32
                            or (kind <> 'LOG_IN_FAILED' and actor_name = '')
                            or (actor_id is not null and organisation_name = '')
                            or (actor_id is null and kind not in ('LOG_IN_FAILED', 'MAINTENANCE', 'RECORD'))
                            or (kind in ('CREATE', 'ADD', 'CHANGE', 'READ', 'DISCLOSE', 'REFUSE') and case_id is null))""")
                .param("before", before)
                .query(String.class)
                .list();
    }
}
