package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What happened, day after day, as far back as somebody wants to read. */
class TimelineDays extends Div {

    private static final int PAGE = 30;

    private final BiFunction<Integer, Integer, List<TimelineEntry>> source;
    private final BooleanSupplier narrowed;
    private final Div days = new Div();
    private final Button more = new Button(Texts.of("shell.list.more"), event -> more());
    private OrderedList entries = new OrderedList();
    private @Nullable LocalDate day;
    private int read;

    /** {@code source} gives a page from an offset; {@code narrowed} tells whether something is left out. */
    TimelineDays(BiFunction<Integer, Integer, List<TimelineEntry>> source, BooleanSupplier narrowed) {
        this.source = source;
        this.narrowed = narrowed;
        addClassName("cr-stack");
        days.addClassName("cr-timeline");
        days.getElement().setAttribute("role", "group").setAttribute("aria-live", "polite");
        days.getElement().setAttribute("aria-label", Texts.of("casefile.tab.timeline"));
        add(days, more);
    }

    void restart() {
        days.removeAll();
        day = null;
        read = 0;
        more();
    }

    private void more() {
        List<TimelineEntry> page = source.apply(read, PAGE);
        page.forEach(this::add);
        read += page.size();
        more.setVisible(page.size() == PAGE);
        if (read == 0) {
            String key = narrowed.getAsBoolean() ? "casefile.timeline.empty.filter" : "casefile.timeline.empty";
            days.add(new EmptyState(Texts.of(key), ""));
        }
    }

    private void add(TimelineEntry entry) {
        LocalDate on = CaseWords.day(entry.at());
        if (!on.equals(day)) {
            day = on;
            entries = new OrderedList();
            days.add(new H3(DateTexts.date(on)), entries);
        }
        entries.add(item(entry));
    }

    private static ListItem item(TimelineEntry entry) {
        Span time = CaseWords.quiet(DateTexts.time(LocalTime.ofInstant(entry.at(), WorkingDays.ZONE)));
        time.addClassName("cr-timeline__time");
        Div words = new Div(CaseWords.strong(Texts.of(entry.key())));
        words.addClassName("cr-cell");
        if (!entry.detail().isBlank()) {
            words.add(new RemoteText(entry.detail()));
        }
        words.add(CaseWords.quiet(Texts.of("casefile.timeline.by", entry.actorName(), entry.organisationName())));
        return new ListItem(time, words);
    }
}
