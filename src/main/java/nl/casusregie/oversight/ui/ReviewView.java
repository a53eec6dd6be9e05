package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.casusregie.access.Region;
import nl.casusregie.audit.Sealer;
import nl.casusregie.oversight.OverseenRegions;
import nl.casusregie.oversight.ReviewSettings;
import nl.casusregie.oversight.ReviewWeek;
import nl.casusregie.oversight.Reviews;
import nl.casusregie.oversight.WatchedCases;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The weekly review of the record: which weeks are open, what was odd in one, and the sign-off. */
@Route(OversightNavigation.REVIEW)
@RolesAllowed("PRIVACY_OFFICER")
class ReviewView extends Page implements BeforeEnterObserver {

    private final OverseenRegions regions;
    private final Reviews reviews;
    private final ReviewSettings settings;
    private final WatchedCases watched;
    private final Select<Region> region = new Select<>();
    private final Stack content = new Stack();

    ReviewView(OverseenRegions regions, Reviews reviews, ReviewSettings settings, WatchedCases watched, Sealer sealer) {
        super("oversight.title");
        this.regions = regions;
        this.reviews = reviews;
        this.settings = settings;
        this.watched = watched;
        region.setLabel(Texts.of("oversight.region"));
        region.setItemLabelGenerator(each -> each == null ? "" : each.name());
        region.addClassName("cr-filter");
        region.addValueChangeListener(event -> showWeeks());
        add(
                new PageHeader(Texts.of("oversight.title")).line(Texts.of("oversight.line")),
                new RecordBanner(sealer.state()),
                region,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Region> mine = regions.mine();
        region.setItems(mine);
        region.setVisible(mine.size() > 1);
        region.setValue(mine.getFirst());
    }

    private void showWeeks() {
        String code = region.getValue().code();
        List<ReviewWeek> weeks = reviews.weeks(code);
        CardList<ReviewWeek> list = new CardList<>(
                this::card, new EmptyState(Texts.of("oversight.weeks.none"), Texts.of("oversight.weeks.none.why")));
        list.setItems(weeks);
        content.removeAll();
        content.add(
                new Section(Texts.of("oversight.weeks"), list),
                new WatchedPart(watched, code),
                new Section(Texts.of("oversight.settings"), new ThresholdForm(settings, code)));
    }

    private Component card(ReviewWeek week) {
        Button open = new Button(
                Texts.of(week.isOpen() ? "oversight.week.review" : "oversight.week.look"), event -> showWeek(week));
        open.setAriaLabel(Texts.of("oversight.week.open.what", DateTexts.date(week.start())));
        Span name = new Span(Texts.of("oversight.week.name", DateTexts.date(week.start()), DateTexts.date(week.end())));
        name.addClassName("cr-strong");
        Div row = new Div(new Div(name, new Div(quiet(week))), chip(week), open);
        row.addClassName("cr-person-card__top");
        return row;
    }

    private static Span quiet(ReviewWeek week) {
        Span words = new Span(
                week.reviewedBy() == null || week.reviewedAt() == null
                        ? Texts.of("oversight.week.open")
                        : Texts.of(
                                "oversight.week.signed",
                                week.reviewedBy(),
                                DateTexts.dateTime(week.reviewedAt()),
                                week.findings()));
        words.addClassName("cr-quiet");
        return words;
    }

    private static StatusChip chip(ReviewWeek week) {
        if (!week.isOpen()) {
            return new StatusChip(Texts.of("oversight.week.done"), Tone.GOOD);
        }
        return week.overdue()
                ? new StatusChip(Texts.of("oversight.week.overdue"), Tone.BAD)
                : new StatusChip(Texts.of("oversight.week.todo"), Tone.INFO);
    }

    private void showWeek(ReviewWeek week) {
        content.removeAll();
        content.add(new WeekPart(reviews, region.getValue().code(), week, this::showWeeks));
    }
}
