package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** Everything that happened in the case, the newest first, by day. */
@org.springframework.stereotype.Component
class TimelineTab implements CaseTab {

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
    public CaseTabGroup group() {
        return CaseTabGroup.CASE;
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
        TimelineFilters filters = new TimelineFilters(() -> timeline.authors(caseId));
        TimelineDays days = new TimelineDays(
                (offset, limit) -> timeline.page(caseId, filters.chosen(), offset, limit), filters::anyChosen);
        filters.onChange(days::restart);
        days.restart();
        return new Section(Texts.of("casefile.tab.timeline"), filters, days);
    }
}
