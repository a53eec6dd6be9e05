package nl.casusregie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, first day of Christmas",
        "2026-12-26, second day of Christmas and a Saturday",
        "2027-01-01, New Year",
        "2027-03-29, Easter Monday",
        "2027-04-27, the King's birthday",
        "2027-05-06, Ascension",
        "2027-05-17, Whit Monday",
        "2026-11-22, a Sunday"
    })
    void aHolidayIsNoWorkingDay(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void fiveWorkingDaysAfterTheMondayBeforeChristmasSkipsChristmasAndTheWeekend() {
        assertThat(WorkingDays.plus(LocalDate.of(2026, 12, 21), 5)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void countingBackLandsOnAWorkingDayToo() {
        assertThat(WorkingDays.plus(LocalDate.of(2026, 11, 23), -1)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void noDaysFromASundayIsTheMonday() {
        assertThat(WorkingDays.plus(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aTermEndsAtTheCloseOfTheDutchWorkingDay() {
        Instant friday = Instant.parse("2026-11-20T23:30:00Z");

        assertThat(WorkingDays.closeAfter(friday, 1)).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
    }

    @Test
    void theDifferenceIsNegativeWhenTheTermHasPassed() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(WorkingDays.between(monday, LocalDate.of(2026, 11, 27))).isEqualTo(4);
        assertThat(WorkingDays.between(monday, LocalDate.of(2026, 11, 19))).isEqualTo(-2);
        assertThat(WorkingDays.between(monday, monday)).isZero();
    }
}
