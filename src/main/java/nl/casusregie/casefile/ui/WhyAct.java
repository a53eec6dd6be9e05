package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseViewer;
import nl.casusregie.access.Relation;
import nl.casusregie.access.WhyAccess;
import nl.casusregie.access.WhyAccess.Explanation;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.CaseAct;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Tells why I may see this case, what I read of it, and who else sees it. */
@Service
class WhyAct implements CaseAct {

    private final WhyAccess why;

    WhyAct(WhyAccess why) {
        this.why = why;
    }

    @Override
    public String labelKey() {
        return "why.act";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.EYE;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_PROCESS;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return true;
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        Explanation found = why.explain(overview.id());
        Dialog dialog = new Dialog(Texts.of("why.title"));
        dialog.setWidth("40rem");
        dialog.setMaxWidth("100%");
        dialog.add(content(found));
        dialog.getFooter().add(new Button(Texts.of("shell.close"), event -> dialog.close()));
        dialog.open();
    }

    private static Component content(Explanation found) {
        Stack stack = new Stack(new Paragraph(Texts.of("why.because", relations(found))));
        // There is nothing else in it to hold on to when somebody scrolls it by keyboard.
        stack.getElement().setAttribute("tabindex", "0");
        KeyValues reads = new KeyValues();
        found.reads().forEach((label, reach) -> reads.add(Texts.of(label.key()), Texts.name("reach", reach)));
        stack.add(new H3(Texts.of("why.reads")), reads);
        if (!found.viewers().isEmpty()) {
            stack.add(new H3(Texts.of("why.others")), viewers(found.viewers()));
        }
        return stack;
    }

    private static String relations(Explanation found) {
        return found.mine().stream().map(Relation::key).map(Texts::of).collect(Collectors.joining(", "));
    }

    private static Component viewers(List<CaseViewer> viewers) {
        KeyValues byRelation = new KeyValues();
        viewers.stream()
                .collect(Collectors.groupingBy(CaseViewer::relation, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(WhyAct::names)
                .forEach(entry -> byRelation.add(Texts.of(entry.getKey().key()), entry.getValue()));
        return byRelation;
    }

    private static Map.Entry<Relation, Component> names(Map.Entry<Relation, List<CaseViewer>> entry) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cr-plain-list");
        entry.getValue()
                .forEach(viewer -> list.add(new ListItem(
                        viewer.name().isEmpty()
                                ? viewer.organisationName()
                                : viewer.name() + ", " + viewer.organisationName())));
        return Map.entry(entry.getKey(), list);
    }
}
