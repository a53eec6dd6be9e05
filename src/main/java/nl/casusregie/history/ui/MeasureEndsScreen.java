package nl.casusregie.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.history.AfterMeasure;
import nl.casusregie.history.Happening;
import nl.casusregie.history.MeasureDecisions;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where is decided what comes after a measure, with beside it what the measure is. */
@Service
class MeasureEndsScreen implements TaskScreen {

    private final MeasureDecisions decisions;
    private final Households households;
    private final Clock clock;

    MeasureEndsScreen(MeasureDecisions decisions, Households households, Clock clock) {
        this.decisions = decisions;
        this.households = households;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DECIDE_ON_MEASURE);
    }

    @Override
    public Component create(OpenTask task) {
        Happening measure = decisions.view(task.caseId(), Objects.requireNonNull(task.subject()));
        HistoryWords words = new HistoryWords(households.members(task.caseId()));
        return new TwoColumns(form(task, measure), reading(measure, words), Texts.of("history.measure"));
    }

    private Component form(OpenTask task, Happening measure) {
        RadioButtonGroup<AfterMeasure> after =
                Fields.radios("history.after", List.of(AfterMeasure.values()), AfterMeasure::key);
        DatePicker until = Fields.date("history.after.until");
        until.setMin(LocalDate.now(clock));
        until.setVisible(false);
        TextArea why = Fields.longText("history.after.why", Refusals.TEXT, "history.after.why.help");
        after.addValueChangeListener(event -> until.setVisible(event.getValue() == AfterMeasure.EXTENDED));
        ErrorSummary errors = new ErrorSummary(Map.of("after", after, "until", until, "why", why));
        return new Section(
                Texts.of("history.after.title"),
                new Paragraph(Texts.of("history.after.explain", HistoryWords.what(measure))),
                errors,
                new FormColumn(after, until, why),
                new StickyActions().primary(Texts.of("history.after.verb"), () -> {
                    boolean done = errors.show(decisions.decide(
                            task.caseId(),
                            measure.id(),
                            after.getValue(),
                            until.isVisible() ? until.getValue() : null,
                            why.getValue()));
                    if (done) {
                        task.finish("history.after.done." + after.getValue());
                    }
                    return done;
                }));
    }

    private static Component reading(Happening measure, HistoryWords words) {
        return new Section(
                Texts.of("history.measure"),
                new KeyValues()
                        .add(Texts.of("history.column.what"), HistoryWords.what(measure))
                        .add(Texts.of("history.column.when"), HistoryWords.when(measure))
                        .add(Texts.of("history.column.who"), String.join(", ", words.who(measure))),
                new FactCard(
                        FactCard.Kind.FACT,
                        measure.form().facts(),
                        Texts.of(
                                "history.detail.source",
                                measure.form().source(),
                                measure.recordedBy(),
                                measure.recordedByOrganisation())));
    }
}
