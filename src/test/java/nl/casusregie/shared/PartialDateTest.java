package nl.casusregie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayWithoutAMonthIsNoDate() {
        assertThat(new PartialDate(1980, null, 4).isValid()).isFalse();
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInALeapYearOnly() {
        assertThat(new PartialDate(2024, 2, 29).isValid()).isTrue();
        assertThat(new PartialDate(2023, 2, 29).isValid()).isFalse();
    }

    @Test
    void nothingKnownIsValidAndHasNoAge() {
        assertThat(PartialDate.UNKNOWN.isValid()).isTrue();
        assertThat(PartialDate.UNKNOWN.ageOn(TODAY)).isEmpty();
    }

    @Test
    void theAgeIsGivenOnlyWhenItIsCertain() {
        assertThat(PartialDate.ofYear(1980).ageOn(TODAY)).isEmpty();
        assertThat(new PartialDate(1980, 3, null).ageOn(TODAY)).contains(46);
        assertThat(new PartialDate(1980, 11, null).ageOn(TODAY)).isEmpty();
        assertThat(new PartialDate(1980, 11, 24).ageOn(TODAY)).contains(45);
    }

    @Test
    void aPartlyKnownDateIsInTheFutureOnlyWhenItsEarliestDayIs() {
        assertThat(PartialDate.ofYear(2026).isAfter(TODAY)).isFalse();
        assertThat(new PartialDate(2026, 12, null).isAfter(TODAY)).isTrue();
    }
}
