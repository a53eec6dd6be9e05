package nl.casusregie.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who decides at which age, and what must be said where that is not there (Jeugdwet 7.3.4, 7.3.5). */
class ConsentRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static ConsentRule bornOn(LocalDate day) {
        return ConsentRule.of(PartialDate.of(day), TODAY);
    }

    @Test
    void theRuleChangesOnTheBirthday() {
        assertThat(bornOn(TODAY.minusYears(12).plusDays(1))).isEqualTo(ConsentRule.PARENTS);
        assertThat(bornOn(TODAY.minusYears(12))).isEqualTo(ConsentRule.CHILD_AND_PARENTS);
        assertThat(bornOn(TODAY.minusYears(16).plusDays(1))).isEqualTo(ConsentRule.CHILD_AND_PARENTS);
        assertThat(bornOn(TODAY.minusYears(16))).isEqualTo(ConsentRule.YOUNG_PERSON);
        assertThat(bornOn(TODAY.minusYears(18).plusDays(1))).isEqualTo(ConsentRule.YOUNG_PERSON);
        assertThat(bornOn(TODAY.minusYears(18))).isEqualTo(ConsentRule.ADULT);
    }

    @Test
    void ofAPartlyKnownBirthDateOnlyWhatIsCertainCounts() {
        assertThat(ConsentRule.of(PartialDate.ofYear(2018), TODAY)).isEqualTo(ConsentRule.PARENTS);
        assertThat(ConsentRule.of(PartialDate.ofYear(2014), TODAY)).isEqualTo(ConsentRule.AGE_NOT_SURE);
        assertThat(ConsentRule.of(PartialDate.UNKNOWN, TODAY)).isEqualTo(ConsentRule.AGE_NOT_SURE);
    }

    private static ConsentForm form(Answer own, Answer parents, @Nullable WithoutConsent without, String motivation) {
        return new ConsentForm(
                "traumascreening",
                TODAY,
                own,
                parents,
                without,
                motivation,
                without == null ? null : TODAY.plusMonths(1));
    }

    private static List<String> refused(ConsentRule rule, ConsentForm form) {
        return form.check(rule, TODAY).list().stream().map(Refusal::key).toList();
    }

    @Test
    void underTwelveTheYesOfTheParentsIsEnoughAndThatOfTheChildIsNot() {
        assertThat(form(Answer.NOT_ASKED, Answer.GIVEN, null, "").isGiven(ConsentRule.PARENTS))
                .isTrue();
        assertThat(form(Answer.GIVEN, Answer.REFUSED, null, "").isGiven(ConsentRule.PARENTS))
                .isFalse();
    }

    @Test
    void fromTwelveToSixteenBothMustSayYes() {
        assertThat(form(Answer.GIVEN, Answer.GIVEN, null, "").isGiven(ConsentRule.CHILD_AND_PARENTS))
                .isTrue();
        assertThat(form(Answer.GIVEN, Answer.NOT_ASKED, null, "").isGiven(ConsentRule.CHILD_AND_PARENTS))
                .isFalse();
    }

    @Test
    void fromSixteenTheParentsDoNotDecide() {
        assertThat(form(Answer.GIVEN, Answer.REFUSED, null, "").isGiven(ConsentRule.YOUNG_PERSON))
                .isTrue();
        assertThat(form(Answer.REFUSED, Answer.GIVEN, null, "").isGiven(ConsentRule.YOUNG_PERSON))
                .isFalse();
    }

    @Test
    void silenceIsNoConsentAndNotAskingNeedsAGround() {
        assertThat(refused(ConsentRule.ADULT, form(Answer.NOT_ASKED, Answer.NOT_ASKED, null, "")))
                .containsExactly("refusal.consentNotAsked");
        assertThat(refused(ConsentRule.ADULT, form(Answer.REFUSED, Answer.NOT_ASKED, null, "")))
                .isEmpty();
    }

    @Test
    void anExceptionNeedsAReasonADayToLookAgainAndAGroundForThatAge() {
        assertThat(refused(
                        ConsentRule.CHILD_AND_PARENTS,
                        form(Answer.GIVEN, Answer.REFUSED, WithoutConsent.SERIOUS_HARM, "")))
                .containsExactly("refusal.exceptionNeedsReason");
        assertThat(refused(
                        ConsentRule.PARENTS, form(Answer.GIVEN, Answer.REFUSED, WithoutConsent.SERIOUS_HARM, "Nodig.")))
                .containsExactly("refusal.groundForOtherAge");
        assertThat(refused(
                        ConsentRule.CHILD_AND_PARENTS,
                        form(Answer.REFUSED, Answer.REFUSED, WithoutConsent.PERSISTENT_WISH, "Wil het.")))
                .containsExactly("refusal.wishIsOwnAnswer");
        assertThat(refused(
                        ConsentRule.ADULT, form(Answer.GIVEN, Answer.NOT_ASKED, WithoutConsent.OTHER_GROUND, "Toch.")))
                .containsExactly("refusal.consentIsThere");
        assertThat(refused(
                        ConsentRule.CHILD_AND_PARENTS,
                        form(Answer.GIVEN, Answer.REFUSED, WithoutConsent.PERSISTENT_WISH, "Wil het al maanden.")))
                .isEmpty();
    }
}
