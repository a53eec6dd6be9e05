package nl.casusregie.household;

import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.MENTAL_HEALTH_ADULTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.notification.Notices;
import nl.casusregie.progress.RegionProgress;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An address that must stay secret, looked for by everybody of the demo in everything that gives something out. */
@CasusregieTest
class SecretAddressTest {

    @Autowired
    private Households households;

    @Autowired
    private Applications applications;

    @Autowired
    private Timeline timeline;

    @Autowired
    private CasePage casePage;

    @Autowired
    private CaseList caseList;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private SpecialistRequests requests;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private RegionProgress progress;

    @Autowired
    private Requests requestActs;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    @DisplayName("AC-P11 a secret address comes out nowhere but with the lead and the fixed face of the household")
    void onlyWhoMustKnow() {
        String canary = "Geheimadres " + UUID.randomUUID();
        CaseId id = cases.scheduled();
        signedIn.as(LEAD, () -> households
                .add(id, CaseForms.inHiding("Petra", "Onderduik", canary))
                .value());
        UUID request = requestActs.asked(id, MENTAL_HEALTH_ADULTS);

        Set<String> seen = new TreeSet<>();
        DemoCast.people().forEach(person -> channels(id, request).forEach((channel, look) -> {
            if (given(person.username(), look).contains(canary)) {
                seen.add(person.username() + ": " + channel);
            }
        }));

        assertThat(seen).containsExactlyInAnyOrder(LEAD + ": household", FIXED_FACE + ": household");
        assertThat(readable("mail_outbox") + readable("notice") + readable("audit_record") + readable("work_item"))
                .isNotBlank()
                .doesNotContain(canary);
    }

    private String given(String username, Supplier<Object> look) {
        try {
            return signedIn.as(username, () -> String.valueOf(look.get()));
        } catch (CaseNotVisible nothing) {
            return "";
        }
    }

    private Map<String, Supplier<Object>> channels(CaseId id, UUID request) {
        Map<String, Supplier<Object>> channels = new TreeMap<>();
        channels.put("household", () -> households.members(id));
        channels.put("application", () -> applications.view(id));
        channels.put("household of the application", () -> households.appliedFor(id));
        channels.put("timeline", () -> timeline.page(id, 0, 100));
        channels.put("case page", () -> casePage.head(id));
        channels.put("case list", () -> caseList.page(CaseFilter.ALL_OPEN, 0, 1000));
        channels.put("conference", () -> conferences.all(id));
        channels.put("request", () -> requests.view(request));
        channels.put("inbox", () -> inbox.page(InboxList.MINE, "", 0, 1000));
        channels.put("notices", () -> notices.page(0, 1000));
        channels.put("region", () -> progress.cases(DemoCast.REGION, 0, 1000));
        return channels;
    }

    private String readable(String table) {
        return beneath.sql("select coalesce(string_agg(t::text, chr(10)), '') from " + table + " t")
                .query(String.class)
                .single();
    }
}
