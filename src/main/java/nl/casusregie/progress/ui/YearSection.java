package nl.casusregie.progress.ui;

import nl.casusregie.progress.RegionYear;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What became of this year's applications, and how long it took. */
class YearSection extends Section {

    YearSection(RegionYear year) {
        super(Texts.of("progress.year", Integer.toString(year.year())));
        add(new KeyValues()
                .add(Texts.of("progress.year.applied"), Integer.toString(year.applied()))
                .add(Texts.of("progress.year.admitted"), part(year.admitted(), year.applied()))
                .add(Texts.of("progress.year.notAdmitted"), part(year.notAdmitted(), year.applied()))
                .add(Texts.of("progress.year.withdrawn"), part(year.withdrawn(), year.applied()))
                .add(Texts.of("progress.year.undecided"), part(year.undecided(), year.applied()))
                .add(Texts.of("progress.year.toDecision"), days(year.daysToDecision()))
                .add(Texts.of("progress.year.toPlan"), days(year.daysToPlan())));
    }

    private static String part(int number, int of) {
        return of == 0
                ? Integer.toString(number)
                : Texts.of("progress.year.part", number, Math.round(100f * number / of));
    }

    private static String days(@Nullable Integer days) {
        return days == null ? Texts.of("progress.year.noneYet") : Texts.of("progress.year.days", days);
    }
}
