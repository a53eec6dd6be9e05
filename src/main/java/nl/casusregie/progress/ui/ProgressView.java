package nl.casusregie.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Region;
import nl.casusregie.progress.RegionNow;
import nl.casusregie.progress.RegionProgress;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** A region in process terms: no household, no content. */
@Route("voortgang")
@PermitAll
class ProgressView extends Page implements BeforeEnterObserver {

    private final RegionProgress progress;
    private final Clock clock;
    private final PageHeader header = new PageHeader(Texts.of("progress.title"));
    private final Select<Region> region = new Select<>();
    private final Stack content = new Stack();

    ProgressView(RegionProgress progress, Clock clock) {
        super("progress.title");
        wide();
        this.progress = progress;
        this.clock = clock;
        region.setLabel(Texts.of("progress.region"));
        region.setItemLabelGenerator(each -> each == null ? "" : each.name());
        region.addClassName("cr-filter");
        region.addValueChangeListener(event -> show(event.getValue()));
        // Where there are no cases nothing else can have the focus, and a keyboard scrolls only what has it.
        content.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.of("progress.title"));
        add(header, region, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Region> mine = progress.regions();
        if (mine.isEmpty()) {
            throw new CaseNotVisible();
        }
        region.setItems(mine);
        region.setVisible(mine.size() > 1);
        region.setValue(mine.getFirst());
    }

    private void show(Region chosen) {
        Instant now = clock.instant();
        RegionNow figures = progress.now(chosen.code());
        header.line(Texts.of("progress.line", chosen.name(), DateTexts.dateTime(now)));
        content.removeAll();
        CaseProgress cases = new CaseProgress(progress, chosen.code(), figures.open(), clock);
        Div figuresBeside = new Div(
                new Section(Texts.of("progress.phases"), new PhaseBars(figures)),
                new Section(
                        Texts.of("progress.bottlenecks"),
                        new BottleneckTable(progress.bottlenecks(chosen.code()), now)));
        figuresBeside.addClassName("cr-halves");
        content.add(
                numbers(figures),
                figuresBeside,
                new Section(Texts.of("progress.cases"), cases),
                new YearSection(progress.thisYear(chosen.code())));
        cases.refresh();
    }

    private static Div numbers(RegionNow figures) {
        Div numbers = new Div(
                new Figure("progress.open", figures.open(), false),
                new Figure("progress.late", figures.late(), true),
                new Figure("progress.escalated", figures.escalated(), true),
                new Figure("progress.withoutLead", figures.withoutLead(), true));
        numbers.addClassName("cr-figures");
        return numbers;
    }
}
