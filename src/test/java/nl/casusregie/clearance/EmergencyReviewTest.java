package nl.casusregie.clearance;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.StepUp;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.notification.NoticeRow;
import nl.casusregie.notification.Notices;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows when somebody broke the glass: who is told, who reviews it, what is on record (trust.md 5.3). */
@CasusregieTest
@DisplayName("AC-Z9 break-glass, afterwards")
class EmergencyReviewTest {

    private static final String USER = "t.visser";

    @Autowired
    private BreakGlass glass;

    @Autowired
    private EmergencyEnd ending;

    @Autowired
    private EmergencyReviews reviews;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private CasePage page;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Notices notices;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private GlassActs acts;
    private CaseId id;
    private String number;

    @BeforeEach
    void aCaseOfSomebodyElse() {
        clock.advance(Duration.ofSeconds(1));
        acts = new GlassActs(glass, stepUp, page, signedIn);
        id = cases.teamed();
        number = acts.numberOf(id);
        acts.closeAll(USER);
    }

    private List<NoticeRow> told(String username) {
        return signedIn.as(username, () -> notices.page(0, 5)).stream()
                .filter(notice -> notice.kind() == NoticeKind.GLASS_BROKEN)
                .filter(notice -> notice.createdAt().equals(clock.instant()))
                .toList();
    }

    private EmergencyReview review() {
        return signedIn.as("fg", () -> reviews.open(0, 500)).stream()
                .filter(each -> each.caseNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("7: three people are told at the same moment")
    void threePeopleAreTold() {
        acts.brokenBy(USER, number);

        assertThat(told(LEAD)).singleElement().satisfies(notice -> {
            assertThat(notice.caseNumber()).isEqualTo(number);
            assertThat(notice.person()).isEqualTo("Tineke Visser");
        });
        assertThat(told(COORDINATOR)).singleElement().satisfies(notice -> assertThat(notice.caseId())
                .isNull());
        assertThat(told("fg")).singleElement().satisfies(notice -> assertThat(notice.caseNumber())
                .isEqualTo(number));
        assertThat(told(POLICE)).isEmpty();
        assertThat(told(USER)).isEmpty();
        assertThat(review().told())
                .containsExactly("CASE: Samira Bakker", "MANAGER: Marieke de Vries", "PRIVACY: Frits Gerritsen");
    }

    @Test
    @DisplayName("7: also when the case has no lead yet")
    void threePeopleAreToldBeforeThereIsALead() {
        id = cases.complete();
        number = acts.numberOf(id);
        acts.brokenBy(USER, number);

        assertThat(review().told())
                .containsExactly("CASE: Marieke de Vries", "MANAGER: Bea Heer", "PRIVACY: Frits Gerritsen");
    }

    @Test
    @DisplayName("8: the privacy officer reviews it within five working days and signs it off")
    void itIsReviewed() {
        acts.brokenBy(USER, number);
        EmergencyReview review = review();

        assertThat(review.dueAt()).isEqualTo(WorkingDays.closeAfter(clock.instant(), 5));
        assertThat(review.reason()).isEqualTo(GlassActs.REASON);
        assertThat(signedIn.as("fg", () -> reviews.sign(review.window(), null, ""))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("verdict", "remark");
        signedIn.as("fg", () -> reviews.sign(review.window(), Verdict.JUSTIFIED, "Terecht; de lijn was bezet.")
                .value());
        assertThat(signedIn.as("fg", () -> reviews.sign(review.window(), Verdict.AVOIDABLE, "Nogmaals."))
                        .reasons())
                .containsExactly(Refusal.of("refusal.reviewSigned"));
        assertThat(signedIn.as("fg", () -> reviews.signed(0, 500)))
                .anySatisfy(each -> assertThat(each.window()).isEqualTo(review.window()));
        for (String username : List.of(USER, COORDINATOR, LEAD, ADMINISTRATOR)) {
            assertThatThrownBy(() -> signedIn.as(username, () -> reviews.open(0, 1)))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() ->
                            signedIn.as(username, () -> reviews.sign(review.window(), Verdict.JUSTIFIED, "Prima.")))
                    .isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    @DisplayName("9: the privacy officer sees how often each person did it, per month")
    void itIsCounted() {
        int before = times();
        acts.brokenBy(USER, number);

        assertThat(times()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("10: beginning, every look and end are on record, with the rule")
    void itIsOnRecord() {
        acts.brokenBy(USER, number);
        signedIn.as(USER, () -> households.members(id));
        clock.advance(Duration.ofMinutes(60));
        ending.markEnded();

        assertThat(jdbc.sql("select kind || ' ' || rule from audit_record where case_id = :id and actor_id = :user"
                                + " or (case_id = :id and kind = 'EMERGENCY_END') order by id")
                        .param("id", id.value())
                        .param("user", signedIn.idOf(USER).value())
                        .query(String.class)
                        .list())
                .first()
                .asString()
                .startsWith("EMERGENCY_START");
        assertThat(kindsOnRecord()).contains("EMERGENCY_START", "READ EMERGENCY", "EMERGENCY_END");
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 5)))
                .anySatisfy(entry -> assertThat(entry.key()).isEqualTo("timeline.emergencyAccess"));
    }

    private int times() {
        YearMonth month = YearMonth.from(clock.instant().atZone(WorkingDays.ZONE));
        return signedIn.as("fg", () -> reviews.counts()).stream()
                .filter(count -> count.user().equals("Tineke Visser"))
                .filter(count -> count.month().equals(month))
                .mapToInt(EmergencyCount::times)
                .sum();
    }

    private List<String> kindsOnRecord() {
        return jdbc.sql(
                        """
                        select case when kind like 'EMERGENCY%' then kind else kind || ' ' || rule end from audit_record
                        where case_id = :id order by id""")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
