package nl.casusregie.history.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.casusregie.history.picture.HistoryPicture;
import nl.casusregie.history.picture.Lane;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.SvgPicture;
import nl.casusregie.shell.ui.Texts;

/** The picture of what happened on the page. */
@StyleSheet("viewer/history.css")
class HistoryView extends SvgPicture {

    /** Below this width the words can no longer be read. */
    private static final int SMALLEST = 860;

    HistoryView() {
        super(Texts.of("history.picture.label"), SMALLEST);
    }

    void show(List<Lane> lanes, LocalDate today) {
        draw(HistoryPicture.of(
                lanes,
                today,
                new HistoryPicture.Words(
                        Texts.of("history.picture.undated"),
                        gap -> gap.months() < 24
                                ? Texts.of("history.picture.gap.months", gap.months())
                                : Texts.of("history.picture.gap.years", gap.months() / 12),
                        day -> String.valueOf(day.getYear()),
                        day -> DateTexts.month(YearMonth.from(day)))));
    }
}
