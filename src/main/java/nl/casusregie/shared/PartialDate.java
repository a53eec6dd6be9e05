package nl.casusregie.shared;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, the month or everything may be unknown, as the population register (BRP) knows birth dates.
 *
 * @param year null when nothing is known
 * @param month 1–12, null when unknown; needs a year
 * @param day 1–31, null when unknown; needs a month
 */
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {

    public static final PartialDate UNKNOWN = new PartialDate(null, null, null);

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    public boolean isUnknown() {
        return year == null;
    }

    /** Whether something is known that means nothing on its own: a day without its month, a month without its year. */
    public boolean hasGap() {
        return (day != null && month == null) || (month != null && year == null);
    }

    /** Whether the known parts form an existing date (29 February only in a leap year) from 1880 on. */
    public boolean isValid() {
        if (year == null) {
            return month == null && day == null;
        }
        if (year < 1880 || year > 2200 || (month == null && day != null)) {
            return false;
        }
        if (month == null) {
            return true;
        }
        if (month < 1 || month > 12) {
            return false;
        }
        return day == null || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The earliest day it can be. */
    public Optional<LocalDate> earliest() {
        if (year == null || !isValid()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
    }

    /** The latest day it can be. */
    public Optional<LocalDate> latest() {
        if (year == null || !isValid()) {
            return Optional.empty();
        }
        if (month == null) {
            return Optional.of(Year.of(year).atDay(Year.of(year).length()));
        }
        return Optional.of(day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day));
    }

    public boolean isAfter(LocalDate today) {
        return earliest().map(date -> date.isAfter(today)).orElse(false);
    }

    /** The age in whole years on that day, as far as it is certain: empty when it could be two different ages. */
    public Optional<Integer> ageOn(LocalDate day) {
        Optional<Integer> oldest =
                earliest().map(date -> Period.between(date, day).getYears());
        Optional<Integer> youngest =
                latest().map(date -> Period.between(date, day).getYears());
        return oldest.equals(youngest) ? oldest : Optional.empty();
    }
}
