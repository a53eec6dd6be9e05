package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.ProcessPicture.Diagram;
import nl.casusregie.casefile.ProcessPicture.Step;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The process picture of the case, and the same as a list to read. */
@org.springframework.stereotype.Component
class ProcessTab implements CaseTab {

    private final CasePage page;
    private final Clock clock;

    ProcessTab(CasePage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "proces";
    }

    @Override
    public String labelKey() {
        return "casefile.tab.process";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.CASE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_PROCESS;
    }

    @Override
    public Component create(CaseId caseId) {
        List<Diagram> diagrams = page.process(caseId);
        if (diagrams.isEmpty()) {
            return new EmptyState(Texts.of("casefile.picture.empty"), "");
        }
        Instant now = clock.instant();
        DiagramView picture = new DiagramView();
        Div steps = new Stack();
        Select<Diagram> part = new Select<>();
        part.setLabel(Texts.of("casefile.picture.part"));
        part.setItems(diagrams);
        part.setItemLabelGenerator(diagram -> name(diagram, now));
        part.addClassName("cr-filter");
        part.addValueChangeListener(event -> {
            picture.show(event.getValue());
            steps.removeAll();
            steps.add(list(event.getValue(), now));
        });
        part.setValue(diagrams.getFirst());
        Div legend = new Div(
                new StatusChip(Texts.of("casefile.picture.done"), Tone.GOOD, VaadinIcon.CHECK),
                new StatusChip(Texts.of("casefile.picture.now"), Tone.WARN, VaadinIcon.ARROW_RIGHT),
                CaseWords.quiet(Texts.of("casefile.picture.todo")));
        legend.addClassName("cr-legend");
        Div all = new Div(
                new Section(Texts.of("casefile.picture.title"), part, legend, picture),
                new Section(Texts.of("casefile.picture.list"), steps));
        all.addClassName("cr-stack");
        return all;
    }

    private static String name(Diagram diagram, Instant now) {
        return Texts.of(
                diagram.running() ? "casefile.picture.running" : "casefile.picture.finished",
                diagram.title(),
                CaseWords.date(diagram.startedAt(), now));
    }

    /** What was done, where the case stands, and what can follow: the picture in words. */
    private static List<Component> list(Diagram diagram, Instant now) {
        List<Step> passed =
                diagram.steps().stream().filter(step -> step.until() != null).toList();
        List<Step> present =
                diagram.steps().stream().filter(step -> step.until() == null).toList();
        List<Component> parts = new ArrayList<>();
        if (!passed.isEmpty()) {
            parts.add(new H3(Texts.of("casefile.picture.list.done")));
            parts.add(list(passed, now));
        }
        if (!present.isEmpty()) {
            parts.add(new H3(Texts.of("casefile.picture.list.now")));
            parts.add(list(present, now));
        }
        if (!diagram.next().isEmpty()) {
            UnorderedList next = new UnorderedList();
            next.addClassName("cr-text-list");
            diagram.next().forEach(name -> next.add(new ListItem(name)));
            parts.add(new H3(Texts.of(
                    diagram.next().size() == 1 ? "casefile.picture.list.next" : "casefile.picture.list.nextOne")));
            parts.add(next);
        }
        return parts;
    }

    private static OrderedList list(List<Step> steps, Instant now) {
        OrderedList list = new OrderedList();
        list.addClassName("cr-text-list");
        int first = 0;
        while (first < steps.size()) {
            int next = first + 1;
            while (next < steps.size() && areAlike(steps.get(first), steps.get(next))) {
                next++;
            }
            list.add(item(steps.get(first), steps.get(next - 1).until(), next - first, now));
            first = next;
        }
        return list;
    }

    /** A step for each person or organisation reads as one line. */
    private static boolean areAlike(Step one, Step other) {
        return one.elementId().equals(other.elementId()) && (one.until() == null) == (other.until() == null);
    }

    private static ListItem item(Step step, @Nullable Instant until, int times, Instant now) {
        String name = times == 1 ? step.name() : Texts.of("casefile.picture.times", step.name(), times);
        String since = CaseWords.date(step.since(), now);
        if (until == null) {
            return new ListItem(
                    CaseWords.strong(name),
                    new Span(" "),
                    new StatusChip(Texts.of("casefile.picture.nowSince", since), Tone.WARN, VaadinIcon.ARROW_RIGHT));
        }
        String end = CaseWords.date(until, now);
        return new ListItem(
                new Span(name),
                new Span(" "),
                CaseWords.quiet(since.equals(end) ? since : Texts.of("casefile.picture.fromTo", since, end)));
    }
}
