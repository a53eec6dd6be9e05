package nl.casusregie.clearance;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
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
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaking the glass, rule by rule (trust.md 5.3); the twelfth, one's own file, is shown beside the other blocked people. */
@CasusregieTest
@DisplayName("AC-Z9 break-glass")
class BreakGlassTest {

    private static final String USER = "t.visser";
    private static final String REASON = GlassActs.REASON;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private EmergencyEnd ending;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private CasePage page;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

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

    private void broken() {
        acts.brokenBy(USER, number);
    }

    private boolean reads(String username) {
        try {
            return signedIn.as(username, () -> !households.members(id).isEmpty());
        } catch (CaseNotVisible nothing) {
            return false;
        }
    }

    @Test
    @DisplayName("1: there is no window without a category")
    void aCategoryIsNeeded() {
        assertThat(acts.open(USER, new EmergencyForm(number, null, REASON), acts.proof(USER))
                        .reasons())
                .containsExactly(Refusal.at("category", "refusal.required"));
        assertThat(reads(USER)).isFalse();
    }

    @Test
    @DisplayName("2: the reason has twenty characters or more")
    void aRealReasonIsNeeded() {
        EmergencyForm tooShort = new EmergencyForm(number, EmergencyCategory.MISSING_PERSON, "  dringend, nu echt  ");

        assertThat(acts.open(USER, tooShort, acts.proof(USER)).reasons())
                .containsExactly(Refusal.at("reason", "refusal.tooShort", 20));
        assertThat(acts.open(USER, new EmergencyForm(number, EmergencyCategory.ACUTE_DANGER, " "), acts.proof(USER))
                        .reasons())
                .containsExactly(Refusal.at("reason", "refusal.required"));
        assertThat(reads(USER)).isFalse();
    }

    @Test
    @DisplayName("3: one shows who one is, five minutes ago at most, oneself")
    void theLogInIsFresh() {
        StepUpProof proof = acts.proof(USER);
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(acts.open(USER, acts.form(number), proof).reasons())
                .containsExactly(Refusal.at("password", "refusal.stepUp"));
        assertThat(acts.open(USER, acts.form(number), null).reasons())
                .containsExactly(Refusal.at("password", "refusal.stepUp"));
        assertThat(acts.open(USER, acts.form(number), acts.proof(POLICE)).reasons())
                .containsExactly(Refusal.at("password", "refusal.stepUp"));
        assertThat((boolean) signedIn.as("e.kok", () -> stepUp.prove("guess").isPresent()))
                .isFalse();
        assertThat(reads(USER)).isFalse();

        StepUpProof fresh = acts.proof(USER);
        clock.advance(Duration.ofMinutes(5));
        assertThat(acts.open(USER, acts.form(number), fresh).isDone()).isTrue();
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
    @DisplayName("11: only for who works with households in the region, and a wrong number gets no other answer")
    void itTellsNothing() {
        Refusal no = Refusal.at("number", "refusal.emergencyNotPossible");

        assertThat(acts.open("d.maas", acts.form(number), acts.proof("d.maas")).reasons())
                .containsExactly(no);
        assertThat(acts.open("d.maas", acts.form("MDA-1997-9999"), acts.proof("d.maas"))
                        .reasons())
                .containsExactly(no);
        for (String username : List.of("fg", ADMINISTRATOR, PROCESS_MANAGER, ZVH_MANAGER)) {
            assertThatThrownBy(() -> acts.open(username, acts.form(number), acts.proof(username)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(acts.open(POLICE, acts.form(number), acts.proof(POLICE)).reasons())
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
                    if (acts.open(USER, acts.form(number), acts.proof(USER)).isDone()) {
                        until = clock.instant().plus(Duration.ofMinutes(60));
                    }
                }
                case 1 -> clock.advance(Duration.ofMinutes(random.nextInt(45)));
                case 2 -> {
                    if (random.nextInt(3) == 0) {
                        acts.closeAll(USER);
                        until = clock.instant();
                    }
                }
                case 3 -> ending.markEnded();
                default -> acts.open(USER, new EmergencyForm(number, null, REASON), acts.proof(USER));
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
