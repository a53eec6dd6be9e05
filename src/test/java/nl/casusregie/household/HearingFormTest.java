package nl.casusregie.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casusregie.household.HearingForm.Consent;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CaseForms;
import org.junit.jupiter.api.Test;

class HearingFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoeverWasInformedAndHeardNeedsNoException() {
        assertThat(CaseForms.heard().check(TODAY).list()).isEmpty();
    }

    @Test
    void informedSaysWhenByWhomAndHow() {
        assertThat(refusals(new HearingForm(true, null, "", " ", true, "Ik ben moe.", "", null, Consent.GIVEN, "")))
                .containsExactly(
                        Refusal.at("informedOn", "refusal.required"),
                        Refusal.at("informedHow", "refusal.required"),
                        Refusal.at("informedBy", "refusal.required"));
    }

    @Test
    void heardWithoutOwnWordsIsNotHeard() {
        assertThat(refusals(informed(true, "", "", null)))
                .containsExactly(Refusal.at("ownWords", "refusal.ownWordsNeeded"));
    }

    @Test
    void notHeardNeedsAReasonAndADateToLookAgain() {
        assertThat(refusals(informed(false, "", "", null)))
                .containsExactly(
                        Refusal.at("exceptionReason", "refusal.exceptionNeedsReason"),
                        Refusal.at("exceptionReviewOn", "refusal.exceptionNeedsReview"));
    }

    @Test
    void theDateToLookAgainLiesNotInThePast() {
        assertThat(refusals(informed(false, "", "Te jong.", TODAY.minusDays(1))))
                .containsExactly(Refusal.at("exceptionReviewOn", "refusal.dateInPast"));
        assertThat(refusals(informed(false, "", "Te jong.", TODAY))).isEmpty();
    }

    @Test
    void nobodyWasInformedTomorrow() {
        HearingForm tomorrow = new HearingForm(
                true, TODAY.plusDays(1), "L. Jansen", "thuis", true, "Ja.", "", null, Consent.GIVEN, "");

        assertThat(refusals(tomorrow)).containsExactly(Refusal.at("informedOn", "refusal.dateInFuture"));
    }

    @Test
    void silenceIsNoConsent() {
        assertThat(refusals(consenting(null, ""))).containsExactly(Refusal.at("consent", "refusal.required"));
        assertThat(refusals(consenting(Consent.NOT_ASKED, " ")))
                .containsExactly(Refusal.at("consentNote", "refusal.notAskedNeedsReason"));
        assertThat(refusals(consenting(Consent.REFUSED, ""))).isEmpty();
    }

    private static List<Refusal> refusals(HearingForm form) {
        return form.check(TODAY).list();
    }

    private static HearingForm informed(boolean heard, String ownWords, String reason, LocalDate reviewOn) {
        return new HearingForm(true, TODAY, "L. Jansen", "thuis", heard, ownWords, reason, reviewOn, Consent.GIVEN, "");
    }

    private static HearingForm consenting(Consent consent, String note) {
        return new HearingForm(true, TODAY, "L. Jansen", "thuis", true, "Ik ben moe.", "", null, consent, note);
    }
}
