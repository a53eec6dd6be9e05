package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Everything that happened in the case, the newest first, by day. */
@org.springframework.stereotype.Component
class TimelineTab implements CaseTab {

    private static final int PAGE = 30;

    private final Timeline timeline;

    TimelineTab(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String id() {
        return "tijdlijn";
    }

    @Override
    public String labelKey() {
        return "casefile.tab.timeline";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Section section = new Section(Texts.of("casefile.tab.timeline"));
        new Days(caseId, section).more();
        return section;
    }

    /** Adds day after day, as far back as somebody wants to read. */
    private final class Days {

        private final CaseId caseId;
        private final Section section;
        private final Div days = new Div();
        private final Button more = new Button(Texts.of("shell.list.more"), event -> more());
        private int read;
        private @Nullable LocalDate day;
        private OrderedList entries = new OrderedList();

        Days(CaseId caseId, Section section) {
            this.caseId = caseId;
            this.section = section;
            days.addClassName("cr-timeline");
            section.add(days, more);
        }

        void more() {
            List<TimelineEntry> page = timeline.page(caseId, read, PAGE);
            page.forEach(this::add);
            read += page.size();
            more.setVisible(page.size() == PAGE);
            if (read == 0) {
                section.add(new EmptyState(Texts.of("casefile.timeline.empty"), ""));
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
