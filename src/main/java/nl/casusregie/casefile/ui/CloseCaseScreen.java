package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.casefile.ClosingForm;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ui.spi.ChildrenFields;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;

/** Closing the case after aftercare, with the checklist. */
@org.springframework.stereotype.Component
class CloseCaseScreen implements TaskScreen {

    /** Files of bodies under the Wmo are kept fifteen years (Wmo 2015 art. 5.3.4; domain.md 6.7). */
    private static final int YEARS_KEPT = 15;

    private final CaseEnding ending;
    private final EffectOnChildren effect;
    private final Clock clock;

    CloseCaseScreen(CaseEnding ending, EffectOnChildren effect, Clock clock) {
        this.ending = ending;
        this.effect = effect;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CLOSE_CASE);
    }

    @Override
    public Component create(OpenTask task) {
        TextArea views = Fields.longText("casefile.close.views", Refusals.TEXT, "casefile.close.views.help");
        TextArea watcher = Fields.longText("casefile.close.watcher", Refusals.TEXT, "casefile.close.watcher.help");
        TextArea signals = Fields.longText("casefile.close.signals", Refusals.TEXT, "casefile.close.signals.help");
        TextArea lessons = Fields.optional(Fields.longText("casefile.close.lessons", Refusals.TEXT));
        DatePicker retain = Fields.help(Fields.date("casefile.close.retain"), "casefile.close.retain.help");
        retain.setValue(LocalDate.now(clock).plusYears(YEARS_KEPT));
        ChildrenFields children = new ChildrenFields(effect.needs(task.caseId()));
        Map<String, Component> fields = new LinkedHashMap<>(Map.of(
                "finalViews", views,
                "whoKeepsWatching", watcher,
                "reopenSignals", signals,
                "retainUntil", retain,
                "lessons", lessons));
        children.nameFields(fields);
        ErrorSummary errors = new ErrorSummary(fields);
        StickyActions acts = new StickyActions().primary(Texts.of("casefile.close.verb"), () -> {
            ClosingForm form = new ClosingForm(
                    views.getValue(), watcher.getValue(), signals.getValue(), retain.getValue(), lessons.getValue());
            boolean done = errors.show(ending.close(task.caseId(), form, children.value()));
            if (done) {
                task.finish("casefile.close.next");
            }
            return done;
        });
        FormColumn form = new FormColumn(views, watcher, signals, retain, lessons);
        return new TwoColumns(
                new Stack(errors, new Section(Texts.of("casefile.close.title"), form), children, acts),
                before(),
                Texts.of("casefile.close.before"));
    }

    private static Section before() {
        UnorderedList list = new UnorderedList(
                new ListItem(Texts.of("casefile.close.before.bottomLines")),
                new ListItem(Texts.of("casefile.close.before.goals")),
                new ListItem(Texts.of("casefile.close.before.informed")),
                new ListItem(Texts.of("casefile.close.before.requests")));
        list.addClassName("cr-text-list");
        return new Section(Texts.of("casefile.close.before"), list);
    }
}
