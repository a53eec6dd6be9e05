package nl.casusregie.clearance;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.StepUp;
import nl.casusregie.access.StepUpProof;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.clearance.BreakGlass.OpenGlass;
import nl.casusregie.household.Households;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.notification.NoticeRow;
import nl.casusregie.notification.Notices;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaking the glass, rule by rule (trust.md 5.3); the twelfth, one's own file, is shown beside the other blocked people. */
@CasusregieTest
@DisplayName("AC-Z9 break-glass")
class BreakGlassTest {

    private static final String USER = "t.visser";
    private static final String REASON = "De buren horen geschreeuw en niemand neemt op.";

    @Autowired
    private BreakGlass glass;

    @Autowired
    private EmergencyEnd ending;

    @Autowired
    private EmergencyReviews reviews;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private CaseAccess access;

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

    private CaseId id;
    private String number;

    @BeforeEach
    void aCaseOfSomebodyElse() {
        clock.advance(Duration.ofSeconds(1));
        id = cases.teamed();
        number = numberOf(id);
        closeAll(USER);
    }

    private String numberOf(CaseId caseId) {
        return signedIn.as(COORDINATOR, () -> page.head(caseId).overview().number());
    }

    private void closeAll(String username) {
        signedIn.as(username, () -> glass.mine().forEach(each -> glass.close(each.window())));
    }

    private StepUpProof proof(String username) {
        return signedIn.as(username, () -> stepUp.prove("demo").orElseThrow());
    }

    private EmergencyForm form(String caseNumber) {
        return new EmergencyForm(caseNumber, EmergencyCategory.ACUTE_DANGER, REASON);
    }

    private Outcome<CaseId> open(String username, EmergencyForm form, @Nullable StepUpProof proof) {
        return signedIn.as(username, () -> glass.open(form, proof));
    }

    private void broken() {
        open(USER, form(number), proof(USER)).value();
    }

    private boolean reads(String username) {
        try {
            return signedIn.as(username, () -> !households.members(id).isEmpty());
        } catch (CaseNotVisible nothing) {
            return false;
        }
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
    @DisplayName("1: there is no window without a category")
    void aCategoryIsNeeded() {
        assertThat(open(USER, new EmergencyForm(number, null, REASON), proof(USER))
                        .reasons())
                .containsExactly(Refusal.at("category", "refusal.required"));
        assertThat(reads(USER)).isFalse();
    }

    @Test
    @DisplayName("2: the reason has twenty characters or more")
    void aRealReasonIsNeeded() {
        EmergencyForm tooShort = new EmergencyForm(number, EmergencyCategory.MISSING_PERSON, "  dringend, nu echt  ");

        assertThat(open(USER, tooShort, proof(USER)).reasons())
                .containsExactly(Refusal.at("reason", "refusal.tooShort", 20));
        assertThat(open(USER, new EmergencyForm(number, EmergencyCategory.ACUTE_DANGER, " "), proof(USER))
                        .reasons())
                .containsExactly(Refusal.at("reason", "refusal.required"));
        assertThat(reads(USER)).isFalse();
    }

    @Test
    @DisplayName("3: one shows who one is, five minutes ago at most, oneself")
    void theLogInIsFresh() {
        StepUpProof proof = proof(USER);
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(open(USER, form(number), proof).reasons()).containsExactly(Refusal.at("password", "refusal.stepUp"));
        assertThat(open(USER, form(number), null).reasons()).containsExactly(Refusal.at("password", "refusal.stepUp"));
        assertThat(open(USER, form(number), proof(POLICE)).reasons())
                .containsExactly(Refusal.at("password", "refusal.stepUp"));
        assertThat((boolean) signedIn.as("e.kok", () -> stepUp.prove("guess").isPresent()))
                .isFalse();
        assertThat(reads(USER)).isFalse();

        StepUpProof fresh = proof(USER);
        clock.advance(Duration.ofMinutes(5));
        assertThat(open(USER, form(number), fresh).isDone()).isTrue();
    }

    @Test
    @DisplayName("4: it lasts an hour at most")
    void itLastsAnHourAtMost() {
        broken();
        List<OpenGlass> open = signedIn.as(USER, () -> glass.mine());

        assertThat(open).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo(number);
            assertThat(each.minutesLeft()).isEqualTo(60);
        });
        clock.advance(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(reads(USER)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(reads(USER)).isFalse();
    }

    @Test
    @DisplayName("5: it ends by itself, before anything marks it, and when one ends it")
    void itEndsByItself() {
        broken();
        clock.advance(Duration.ofMinutes(60));
        assertThat(signedIn.as(USER, () -> glass.mine())).isEmpty();
        assertThat(signedIn.as(USER, () -> access.relationsOfMe(id))).isEmpty();

        broken();
        UUID window = signedIn.as(USER, () -> glass.mine()).getFirst().window();
        assertThatThrownBy(() -> signedIn.as("fg", () -> glass.close(window))).isInstanceOf(CaseNotVisible.class);
        assertThat(signedIn.as(POLICE, () -> glass.close(window)).reasons())
                .containsExactly(Refusal.of("refusal.emergencyIsOver"));
        assertThat(reads(USER)).isTrue();
        signedIn.as(USER, () -> glass.close(window).value());
        assertThat(reads(USER)).isFalse();
    }

    @Test
    @DisplayName("6: to read and to add only")
    void itIsToReadAndToAdd() {
        broken();
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : CaseAction.values()) {
            if (signedIn.as(USER, () -> access.may(action, id))) {
                allowed.add(action);
            }
        }

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        CaseAction.SEE_PROCESS,
                        CaseAction.SEE_APPLICATION,
                        CaseAction.SEE_CONTENT,
                        CaseAction.REPORT_ACUTE,
                        CaseAction.ADD_EMERGENCY_NOTE);
        signedIn.as(USER, () -> glass.note(id, "Er deed niemand open; politie gebeld.")
                .value());
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 5))).anySatisfy(entry -> {
            assertThat(entry.key()).isEqualTo("timeline.emergencyNote");
            assertThat(entry.detail()).contains("politie gebeld");
        });
        clock.advance(Duration.ofMinutes(61));
        assertThatThrownBy(() -> signedIn.as(USER, () -> glass.note(id, "Te laat.")))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    @DisplayName("7: three people are told at the same moment")
    void threePeopleAreTold() {
        broken();

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
        number = numberOf(id);
        broken();

        assertThat(review().told())
                .containsExactly("CASE: Marieke de Vries", "MANAGER: Bea Heer", "PRIVACY: Frits Gerritsen");
    }

    @Test
    @DisplayName("8: the privacy officer reviews it within five working days and signs it off")
    void itIsReviewed() {
        broken();
        EmergencyReview review = review();

        assertThat(review.dueAt()).isEqualTo(WorkingDays.closeAfter(clock.instant(), 5));
        assertThat(review.reason()).isEqualTo(REASON);
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
        broken();

        assertThat(times()).isEqualTo(before + 1);
    }

    private int times() {
        YearMonth month = YearMonth.from(clock.instant().atZone(WorkingDays.ZONE));
        return signedIn.as("fg", () -> reviews.counts()).stream()
                .filter(count -> count.user().equals("Tineke Visser"))
                .filter(count -> count.month().equals(month))
                .mapToInt(EmergencyCount::times)
                .sum();
    }

    @Test
    @DisplayName("10: beginning, every look and end are on record, with the rule")
    void itIsOnRecord() {
        broken();
        reads(USER);
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

    private List<String> kindsOnRecord() {
        return jdbc.sql(
                        """
                        select case when kind like 'EMERGENCY%' then kind else kind || ' ' || rule end from audit_record
                        where case_id = :id order by id""")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("11: only for who works with households in the region, and a wrong number gets no other answer")
    void itTellsNothing() {
        Refusal no = Refusal.at("number", "refusal.emergencyNotPossible");

        assertThat(open("d.maas", form(number), proof("d.maas")).reasons()).containsExactly(no);
        assertThat(open("d.maas", form("MDA-1997-9999"), proof("d.maas")).reasons())
                .containsExactly(no);
        for (String username : List.of("fg", ADMINISTRATOR, PROCESS_MANAGER, ZVH_MANAGER)) {
            assertThatThrownBy(() -> open(username, form(number), proof(username)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(open(POLICE, form(number), proof(POLICE)).reasons())
                .containsExactly(Refusal.at("number", "refusal.caseIsYours"));
    }

    /** Seeded, so that a failure can be played again. */
    @Test
    @DisplayName("property: no sequence of acts reads outside a window")
    void noSequenceReadsOutsideAWindow() {
        Random random = new Random(20261122);
        Instant until = Instant.MIN;
        int inside = 0;
        int outside = 0;
        List<String> played = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            int act = random.nextInt(5);
            played.add(act + "@" + clock.instant());
            switch (act) {
                case 0 -> {
                    if (open(USER, form(number), proof(USER)).isDone()) {
                        until = clock.instant().plus(Duration.ofMinutes(60));
                    }
                }
                case 1 -> clock.advance(Duration.ofMinutes(random.nextInt(45)));
                case 2 -> {
                    if (random.nextInt(3) == 0) {
                        closeAll(USER);
                        until = clock.instant();
                    }
                }
                case 3 -> ending.markEnded();
                default -> open(USER, new EmergencyForm(number, null, REASON), proof(USER));
            }
            boolean open = clock.instant().isBefore(until);
            assertThat(reads(USER)).as("after %s", played).isEqualTo(open);
            if (open) {
                inside++;
            } else {
                outside++;
            }
        }
        assertThat(inside).isGreaterThan(20);
        assertThat(outside).isGreaterThan(20);
    }
}
