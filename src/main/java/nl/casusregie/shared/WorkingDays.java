package nl.casusregie.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Counts in working days of the Dutch calendar: no weekends, no public holidays. */
public final class WorkingDays {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A term ends at the close of the working day. */
    public static final LocalTime CLOSE_OF_DAY = LocalTime.of(17, 0);

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day);
    }

    /** The day that lies {@code count} working days after (or, when negative, before) {@code start}; zero gives the first working day from start. */
    public static LocalDate plus(LocalDate start, int count) {
        LocalDate day = start;
        if (count == 0) {
            while (!isWorkingDay(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
        int step = count > 0 ? 1 : -1;
        int left = Math.abs(count);
        while (left > 0) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The close of the working day that lies {@code count} working days after the day of {@code start}. */
    public static Instant closeAfter(Instant start, int count) {
        return plus(LocalDate.ofInstant(start, ZONE), count)
                .atTime(CLOSE_OF_DAY)
                .atZone(ZONE)
                .toInstant();
    }

    /** How many working days lie between the two days: positive when {@code to} is later, zero on the same day. */
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }
}
