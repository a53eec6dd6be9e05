package nl.casusregie.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.progress.ProgressRow;
import nl.casusregie.progress.RegionProgress;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The open cases of a region, by number: phase and age, lead, what comes next, what is late or escalated. */
class CaseProgress extends PagedList<ProgressRow> {

    CaseProgress(RegionProgress progress, String region, int open, Clock clock) {
        super(
                source(progress, region, open),
                ProgressRow::id,
                row -> card(row, clock.instant()),
                () -> new EmptyState(Texts.of("progress.cases.none"), ""));
        grid().addComponentColumn(CaseProgress::number)
                .setHeader(Texts.of("progress.column.case"))
                .setFlexGrow(2);
        grid().addComponentColumn(row -> phase(row, clock.instant()))
                .setHeader(Texts.of("progress.column.phase"))
                .setFlexGrow(2);
        grid().addComponentColumn(CaseProgress::lead)
                .setHeader(Texts.of("progress.column.lead"))
                .setFlexGrow(2);
        grid().addComponentColumn(row -> next(row, clock.instant()))
                .setHeader(Texts.of("progress.column.next"))
                .setFlexGrow(3);
        grid().addComponentColumn(CaseProgress::marks)
                .setHeader(Texts.of("progress.column.marks"))
                .setFlexGrow(2);
    }

    private static PageSource<ProgressRow> source(RegionProgress progress, String region, int open) {
        return new PageSource<>() {
            @Override
            public List<ProgressRow> page(int offset, int limit) {
                return progress.cases(region, offset, limit);
            }

            @Override
            public int count() {
                return open;
            }
        };
    }

    private static Component number(ProgressRow row) {
        Anchor link = new Anchor(CaseNavigation.addressOf(row.id()), row.number());
        link.addClassName("cr-strong");
        Div words = cell(link);
        if (row.urgent()) {
            words.add(new StatusChip(Texts.of("urgency.HIGH"), Tone.WARN, VaadinIcon.FLAG));
        }
        return words;
    }

    private static Component phase(ProgressRow row, Instant now) {
        long days = ChronoUnit.DAYS.between(day(row.phaseSince()), day(now));
        Span age = new Span(days == 1 ? Texts.of("progress.age.one") : Texts.of("progress.age.many", days));
        age.addClassName("cr-quiet");
        return cell(new Span(Texts.of(row.phase().key())), age);
    }

    private static Component lead(ProgressRow row) {
        String name = row.leadName();
        Span words = new Span(name == null ? Texts.of("progress.lead.none") : name);
        if (name == null) {
            words.addClassName("cr-quiet");
        }
        return words;
    }

    private static Component next(ProgressRow row, Instant now) {
        if (row.nextWork() == null || row.nextDueAt() == null) {
            return new Span(Texts.of("progress.next.nothing"));
        }
        return cell(new Span(Texts.of(row.nextWork().key())), TermLabel.until(row.nextDueAt(), now));
    }

    private static Component marks(ProgressRow row) {
        Div words = cell();
        if (row.overdue() > 0) {
            words.add(new StatusChip(Texts.of("progress.mark.late", row.overdue()), Tone.BAD));
        }
        if (row.escalated() > 0) {
            words.add(new StatusChip(
                    Texts.of("progress.mark.escalated", row.escalated()), Tone.BAD, VaadinIcon.ARROW_UP));
        }
        return words;
    }

    private static Component card(ProgressRow row, Instant now) {
        Div card = new Div(number(row), phase(row, now), lead(row), next(row, now), marks(row));
        card.addClassName("cr-line-card");
        return card;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingDays.ZONE);
    }

    private static Div cell(Component... components) {
        Div words = new Div(components);
        words.addClassName("cr-cell");
        return words;
    }
}
