package nl.casusregie.shell.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The calendar in the language of the person who is looking; the week starts on Monday. */
final class CalendarWords {

    private CalendarWords() {}

    static DatePickerI18n forPicker() {
        Locale locale = Texts.english() ? Locale.ENGLISH : Locale.of("nl", "NL");
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "d-M", "d/M/yyyy", "d.M.yyyy")
                .setToday(Texts.of("shell.field.today"))
                .setCancel(Texts.of("shell.cancel"))
                .setBadInputErrorMessage(Texts.of("shell.field.date.bad"));
    }

    /** Vaadin counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
