package nl.casusregie.shell.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.casusregie.shared.PartialDate;

/** Dates and terms as people say them: "ma 23 nov 2026", "14:00", "over 3 werkdagen". */
public final class DateTexts {

    /** The clock on the wall of the people who work with this. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DateTexts() {}

    /** "ma 23 nov 2026". */
    public static String date(LocalDate date) {
        return format("EEE d MMM yyyy", date);
    }

    /** "23 nov", where the year speaks for itself. */
    public static String shortDate(LocalDate date) {
        return format("d MMM", date);
    }

    /** "november 2026". */
    public static String month(YearMonth month) {
        return format("MMMM yyyy", month);
    }

    /** As far as it is known: "2019", "maart 2019" or "ma 4 mrt 2019"; empty when nothing is known. */
    public static String partial(PartialDate date) {
        if (date.year() == null) {
            return "";
        }
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        return date.day() == null
                ? month(YearMonth.of(date.year(), date.month()))
                : date(LocalDate.of(date.year(), date.month(), date.day()));
    }

    /** "14:00". */
    public static String time(LocalTime time) {
        return format("HH:mm", time);
    }

    /** "ma 23 nov 2026 14:00". */
    public static String dateTime(LocalDateTime moment) {
        return format("EEE d MMM yyyy HH:mm", moment);
    }

    /** "ma 23 nov 2026 14:00", in Dutch time. */
    public static String dateTime(Instant moment) {
        return dateTime(LocalDateTime.ofInstant(moment, ZONE));
    }

    /** "over 3 werkdagen", "morgen" is never said because working days are counted; "vandaag"; "1 werkdag te laat" when negative. */
    static String relative(int workingDays) {
        if (workingDays == 0) {
            return Texts.of("shell.term.today");
        }
        int days = Math.abs(workingDays);
        String key = (workingDays > 0 ? "shell.term.in." : "shell.term.late.") + (days == 1 ? "one" : "many");
        return Texts.of(key, days);
    }

    private static String format(String pattern, TemporalAccessor value) {
        Locale locale = Texts.english() ? Locale.ENGLISH : Locale.of("nl", "NL");
        return DateTimeFormatter.ofPattern(pattern, locale).format(value).replace(".", "");
    }
}
